// Changes what a YAML file says, and nothing else: comments, quotes, order, blank lines and line breaks stay as people left them. What comes
// out is proven: it reads, its value is the old one with exactly those changes, and no comment is lost.
import { isSameValue } from '../fix/mended-value.ts';
import { touches } from '../model/pointer-text.ts';
import { type ParsedFile, parseYaml } from '../parse/parse-yaml.ts';
import { readingSeverities } from '../parse/reading-findings.ts';
import { yamlLayout } from '../parse/yaml-layout.ts';
import { applySteps } from './apply-steps.ts';
import { changedValue } from './changed-value.ts';
import type { LaidOut } from './edit-place.ts';
import { type EditStep, editSteps } from './edit-steps.ts';
import type { FileChange } from './file-change.ts';
import { plainData } from './plain-data.ts';
import type { KeyOrder } from './step-edits.ts';

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
  const together = now && proveTogether(now, changes, order);
  if (together) return { text: together.text };
  for (const change of changes) {
    const next: Edited | null = now && withChanges(now, [change], order);
    if (!next) return { failed: change };
    now = next;
  }
  return { text: now?.text ?? parsed.text };
}

/**
 * All changes with one proof, of what comes out. It shows that each was made when none changes again what another did, and that none made an
 * error when there was none before: one that goes away could hide one that comes.
 */
function proveTogether(before: Edited, changes: readonly FileChange[], order: KeyOrder): Edited | null {
  return changes.length > 1 && errorsIn(before) === 0 && areApart(changes) ? withChanges(before, changes, order) : null;
}

function areApart(changes: readonly FileChange[]): boolean {
  const areas = changes.map(({ kind, pointer }) => (kind === 'take' ? pointer.slice(0, -1) : pointer));
  return areas.every((area, index) => !areas.slice(index + 1).some((other) => touches(area, other)));
}

/** Null when the text cannot be read. */
function laidOut(text: string, parsed = parseYaml(new TextEncoder().encode(text))): Edited | null {
  const layout = parsed.value === undefined ? null : yamlLayout(text);
  return layout && { text, layout, parsed };
}

/** Null when one cannot be made, or what comes of them cannot be proven. */
function withChanges(before: Edited, changes: readonly FileChange[], order: KeyOrder): Edited | null {
  const wanted = stepsOf(before.parsed.value, changes);
  const text = wanted && applySteps(before, wanted.steps, order);
  if (!wanted || text === null) return null;
  const after = text === before.text ? before : laidOut(text);
  return after && isSameValue(after.parsed.value, wanted.value) && isNoWorse(before, after) ? after : null;
}

/** And the value that they lead to. Null when one of the changes cannot be made. */
function stepsOf(
  root: unknown,
  changes: readonly FileChange[],
): { readonly steps: readonly EditStep[]; readonly value: unknown } | null {
  const steps: EditStep[] = [];
  let value = root;
  for (const change of changes) {
    const plain = plainChange(change);
    const next = plain ? changedValue(value, plain) : undefined;
    if (!plain || next === undefined) return null;
    steps.push(...editSteps(value, plain));
    value = next;
  }
  return { steps, value };
}

/** Null when a file cannot hold its value. */
function plainChange(change: FileChange): FileChange | null {
  if (change.kind === 'take' || change.kind === 'drop') return change;
  const value = plainData(change.value);
  return value === undefined ? null : { ...change, value };
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
