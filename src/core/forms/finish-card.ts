// Puts into a new card what its template has no slot for: the other answers in their fields, and below them, as comments, every answer
// that fits no field.
import { visibleText } from '../cards/yaml-scalar.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import type { FileChange } from '../edit/file-change.ts';
import { schemaOrder } from '../edit/schema-order.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { KeptText } from './read-form-answers.ts';

/** Above the comments. */
type Heading = string;

/** Throws away nothing: a change that cannot be made becomes a comment too, named by its field. */
export function finishCard(
  card: string,
  changes: readonly FileChange[],
  kept: readonly KeptText[],
  heading: Heading,
): string {
  const homeless: KeptText[] = [];
  let text = card;
  for (const change of changes) {
    const edited = editYaml(parse(text), [change], schemaOrder('project'));
    if ('text' in edited) text = withoutHint(edited.text, change.pointer);
    else homeless.push({ label: change.pointer.join('.'), text: wordsOf(change.value) });
  }
  const comments = [...kept, ...homeless].flatMap(({ label, text }) => [
    '#',
    `# ${visibleText(label)}`,
    ...quoted(text),
  ]);
  const end = text.endsWith('\n') ? text : `${text}\n`;
  return comments.length === 0 ? end : `${end}\n# ${heading}\n${comments.join('\n')}\n`;
}

/** The template's empty line for the same field, "# purpose: …", has done its work. */
function withoutHint(text: string, pointer: Pointer): string {
  const hint = new RegExp(`^ *# ${String(pointer.at(-1))}:(?: …)?\\n`, 'm');
  return text.replace(hint, '');
}

function parse(text: string): ReturnType<typeof parseYaml> {
  return parseYaml(new TextEncoder().encode(text));
}

/** The mark keeps a line from being taken for a note to an editor. */
function quoted(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).map((line) => `# > ${visibleText(line)}`.trimEnd());
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
