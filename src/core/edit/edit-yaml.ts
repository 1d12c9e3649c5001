// Changes what a YAML file says, and nothing else: comments, quotes, order, blank lines and line breaks stay as people left them. What comes
// out is proven: it reads, its value is the old one with exactly those changes, and no comment is lost.
import { isSameValue } from '../fix/mended-value.ts';
import { type ParsedFile, parseYaml } from '../parse/parse-yaml.ts';
import { readingSeverities } from '../parse/reading-findings.ts';
import { yamlLayout } from '../parse/yaml-layout.ts';
import { applyStep, type KeyOrder } from './apply-step.ts';
import { changedValue } from './changed-value.ts';
import type { LaidOut } from './edit-place.ts';
import { editSteps } from './edit-steps.ts';
import type { FileChange } from './file-change.ts';
import { plainData } from './plain-data.ts';

interface Edited extends LaidOut {
  readonly parsed: ParsedFile;
}

/** The changes are made one after the other. The first that cannot be made, or cannot be proven, is told, and none is made. */
export function editYaml(
  parsed: ParsedFile,
  changes: readonly FileChange[],
  order: KeyOrder = () => [],
): { readonly text: string } | { readonly failed: FileChange } {
  let now = laidOut(parsed.text, parsed);
  for (const change of changes) {
    const next: Edited | null = now && withChange(now, change, order);
    if (!next) return { failed: change };
    now = next;
  }
  return { text: now?.text ?? parsed.text };
}

/** Null when the text cannot be read. */
function laidOut(text: string, parsed = parseYaml(new TextEncoder().encode(text))): Edited | null {
  const layout = parsed.value === undefined ? null : yamlLayout(text);
  return layout && { text, layout, parsed };
}

function withChange(before: Edited, change: FileChange, order: KeyOrder): Edited | null {
  const plain =
    change.kind === 'take' || change.kind === 'drop' ? change : { ...change, value: plainData(change.value) };
  const isData = plain.kind === 'take' || plain.kind === 'drop' || plain.value !== undefined;
  const expected = isData ? changedValue(before.parsed.value, plain) : undefined;
  if (expected === undefined) return null;
  let after: Edited | null = before;
  for (const step of editSteps(before.parsed.value, plain)) {
    const text: string | null = after && applyStep(after, step, order);
    after = text === null ? null : laidOut(text);
  }
  return after && isSameValue(after.parsed.value, expected) && isNoWorse(before, after) ? after : null;
}

function isNoWorse(before: Edited, after: Edited): boolean {
  const comments = commentsIn(after);
  return (
    errorsIn(after) <= errorsIn(before) &&
    commentsIn(before).every((comment) => {
      const at = comments.indexOf(comment);
      if (at >= 0) comments.splice(at, 1);
      return at >= 0;
    })
  );
}

function errorsIn({ parsed }: Edited): number {
  return parsed.problems.filter(({ code }) => readingSeverities[code] === 'error').length;
}

function commentsIn({ text, layout }: Edited): string[] {
  return layout.comments.map((range) => text.slice(...range).trimEnd());
}
