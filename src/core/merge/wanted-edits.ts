// Turns merged fields into changes of the card's file. New values come first and removals last, from the end, so that no place in a list
// moves before its turn. What is left empty goes with the last value in it.
import type { FileChange } from '../edit/file-change.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { valueAt } from '../model/pointer-text.ts';
import type { WantedEdit } from './accept-edits.ts';
import type { MergedField } from './merge-card.ts';

/** In the order that they are to be made. */
export function wantedEdits(fields: readonly MergedField[]): readonly WantedEdit<MergedField>[] {
  const inOrder = [...fields.filter(hasValue), ...fields.filter((each) => !hasValue(each)).toReversed()];
  return inOrder.map((field) => ({
    field,
    changeOf: (card) => (hasValue(field) ? setting(card, field) : removing(card, field.pointer)),
  }));
}

function hasValue({ file }: MergedField): boolean {
  return file !== undefined && file !== null;
}

function setting(card: unknown, { pointer, file }: MergedField): FileChange {
  const last = pointer.at(-1);
  const list = valueAt(card, pointer.slice(0, -1));
  const isNew = typeof last === 'number' && last >= (Array.isArray(list) ? list.length : 0);
  return isNew ? { kind: 'append', pointer: pointer.slice(0, -1), value: file } : { kind: 'put', pointer, value: file };
}

/** With every group around it that holds nothing else. */
function removing(card: unknown, pointer: Pointer): FileChange {
  const holder = valueAt(card, pointer.slice(0, -1));
  if (pointer.length > 1 && isAlone(holder)) return removing(card, pointer.slice(0, -1));
  return Array.isArray(holder) ? { kind: 'take', pointer } : { kind: 'drop', pointer };
}

function isAlone(holder: unknown): boolean {
  return typeof holder === 'object' && holder !== null && Object.keys(holder).length === 1;
}
