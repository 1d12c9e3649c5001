// One step of a change as edits of a text: finds the place, and edits it in the way that the place is written.
import type { SourceEdit } from '../fix/source-edit.ts';
import type { Pointer } from '../model/diagnostic.ts';
import type { LayoutEntry } from '../parse/yaml-layout.ts';
import { addInBlock } from './add-in-block.ts';
import { type EditPlace, editPlace, type LaidOut } from './edit-place.ts';
import type { EditStep } from './edit-steps.ts';
import { addInFlow, replaceInFlow } from './flow-edits.ts';
import { replaceInBlock } from './replace-in-block.ts';
import { takeItem } from './take-item.ts';

/** The keys of the group at the end of a path in the order that they are to stand; none when any order will do. */
export type KeyOrder = (holder: Pointer) => readonly string[];

/** None when the text has no such place. */
export function stepEdits(
  before: LaidOut,
  { pointer, value, isTaken }: EditStep,
  order: KeyOrder,
): readonly Pick<SourceEdit, 'range' | 'replacement'>[] {
  const place = editPlace(before, pointer);
  if (!place) return [];
  if (isTaken) return place.entry ? takeItem(place, place.entry) : [];
  const after = entryBefore(place, order(pointer.slice(0, -1)));
  const inFlow = place.holder.style === 'flow' || after === null;
  if (place.entry) return (inFlow ? replaceInFlow : replaceInBlock)(place, place.entry, value);
  return inFlow ? addInFlow(place, value, after) : addInBlock(place, value, after);
}

/** The nearest of the keys that are to stand before it, else the last part; null when there are no parts. */
function entryBefore({ holder: { kind, entries }, step }: EditPlace, order: readonly string[]): LayoutEntry | null {
  const last = entries.at(-1) ?? null;
  if (kind === 'list') return last;
  const before = order.slice(0, Math.max(0, order.indexOf(String(step)))).toReversed();
  const nearest = before.find((key) => entries.some((entry) => entry.step === key));
  return entries.findLast((entry) => entry.step === nearest) ?? last;
}
