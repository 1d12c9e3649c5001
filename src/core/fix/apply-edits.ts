// Applies edits to a text: every character outside their ranges stays. Of two that overlap, the first in the text wins.
import type { SourceEdit } from './source-edit.ts';

type Edit = Pick<SourceEdit, 'range' | 'replacement'>;

export function applyEdits(text: string, edits: readonly Edit[]): string {
  let edited = text;
  for (const { range, replacement } of withoutOverlaps(edits, (edit) => edit).toReversed())
    edited = `${edited.slice(0, range[0])}${replacement}${edited.slice(range[1])}`;
  return edited;
}

/** In the order of the text. */
export function withoutOverlaps<Item>(items: readonly Item[], editOf: (item: Item) => Edit): readonly Item[] {
  let free = 0;
  return items
    .toSorted((a, b) => editOf(a).range[0] - editOf(b).range[0])
    .filter((item) => {
      const [start, end] = editOf(item).range;
      if (start < free) return false;
      free = end;
      return true;
    });
}
