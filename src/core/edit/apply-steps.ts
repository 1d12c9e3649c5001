// Makes the steps of changes in a text. Where everything stands is looked up anew after each, but not after those that put one text or number
// in the place of another: neither where they are made nor how they are written depends on each other.
import { isHolder } from '../cards/leave-out.ts';
import { applyEdits } from '../fix/apply-edits.ts';
import { yamlLayout } from '../parse/yaml-layout.ts';
import { editPlace, type LaidOut } from './edit-place.ts';
import type { EditStep } from './edit-steps.ts';
import { type KeyOrder, stepEdits } from './step-edits.ts';

/** `steps`: no two put a text at the same place. Null when there is no place for one. Nothing is proven of what comes out. */
export function applySteps(before: LaidOut, steps: readonly EditStep[], order: KeyOrder): string | null {
  let { text } = before;
  for (let done = 0; done < steps.length; ) {
    const layout = done === 0 ? before.layout : yamlLayout(text);
    if (!layout) return null;
    const now = { text, layout };
    const run = firstRun(now, steps.slice(done));
    const edits = run.map((step) => stepEdits(now, step, order));
    if (edits.some((each) => each.length === 0)) return null;
    text = applyEdits(text, edits.flat());
    done += run.length;
  }
  return text;
}

/** The first step, and those that follow it as long as none depends on another. */
function firstRun(now: LaidOut, steps: readonly EditStep[]): readonly EditStep[] {
  const end = steps.findIndex((step) => !putsTextForText(now, step));
  return end < 0 ? steps : steps.slice(0, Math.max(1, end));
}

function putsTextForText(now: LaidOut, { pointer, value, isTaken }: EditStep): boolean {
  if (isTaken || isHolder(value)) return false;
  const entry = editPlace(now, pointer)?.entry;
  return entry !== null && entry !== undefined && (entry.value === null || entry.value.kind === 'scalar');
}
