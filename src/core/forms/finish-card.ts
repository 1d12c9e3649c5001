// Puts into a new card what its template has no slot for: the other answers in their fields, and below them, as comments, every answer
// that fits no field.
import { visibleText } from '../cards/yaml-scalar.ts';
import { changedValue } from '../edit/changed-value.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import type { FileChange } from '../edit/file-change.ts';
import { schemaOrder } from '../edit/schema-order.ts';
import { isSameValue } from '../fix/mended-value.ts';
import { type ParsedFile, parseYaml } from '../parse/parse-yaml.ts';
import type { KeptText } from './read-form-answers.ts';
import { useExample } from './use-example.ts';

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
    const edited = inExample(text, change) ?? changed(parse(text), change);
    if (edited !== null) text = edited;
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

/** Instead of the template's example. Null where it has none, or where anything else would change. */
function inExample(text: string, change: FileChange): string | null {
  const before = parse(text);
  const example = useExample(before, change.pointer);
  const edited = example === null ? null : changed(parse(example), change);
  const expected = changedValue(before.value, change);
  return edited !== null && isSameValue(parse(edited).value, expected) ? edited : null;
}

function changed(parsed: ParsedFile, change: FileChange): string | null {
  const edited = editYaml(parsed, [change], schemaOrder('project'));
  return 'text' in edited ? edited.text : null;
}

function parse(text: string): ParsedFile {
  return parseYaml(new TextEncoder().encode(text));
}

/** The mark keeps a line from being taken for a note to an editor. */
function quoted(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).map((line) => `# > ${visibleText(line)}`.trimEnd());
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
