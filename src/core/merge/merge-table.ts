// Compares every row of a table with the same row last time and with its card: which cards are new, edited, in conflict, or no longer in
// the table. Decides nothing that a person has to decide.

import { cardInOrder } from '../intake/card-in-order.ts';
import { putAt } from '../intake/put-at.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { valueAt } from '../model/pointer-text.ts';
import { isSameContent, type MergedField, mergeCard } from './merge-card.ts';

export interface MergeSides {
  /** Id -> what the table gave last time. */
  readonly base: ReadonlyMap<string, unknown>;
  /** Id -> what it gives now, in its order. */
  readonly file: ReadonlyMap<string, unknown>;
  /** Id -> what the card's file holds. */
  readonly cards: ReadonlyMap<string, unknown>;
  /** Id -> fields that could not be read in the table: they stay as they are. */
  readonly unread: ReadonlyMap<string, readonly Pointer[]>;
}

export interface CardEdits {
  readonly id: string;
  readonly edits: readonly MergedField[];
  readonly conflicts: readonly MergedField[];
}

export interface TableMerge {
  /** Rows without a card, now or last time. */
  readonly added: readonly string[];
  /** Cards with fields to edit or to decide on, in the order of the table. */
  readonly changed: readonly CardEdits[];
  readonly same: readonly string[];
  /** Cards from last time's table that are not in it any more, sorted. */
  readonly gone: readonly string[];
  /** Rows whose card somebody has taken away since last time, and which say the same as then. */
  readonly takenAway: readonly string[];
  /** The same, but the row says something else now. */
  readonly takenAwayAndChanged: readonly string[];
}

export function mergeTable({ base, file, cards, unread }: MergeSides): TableMerge {
  const rows = [...file].map(([id, value]) => ({
    id,
    was: base.get(id),
    is: asItWas(value, base.get(id), unread.get(id)),
    card: cards.get(id),
  }));
  const missing = rows.filter(({ card }) => card === undefined);
  const before = missing.filter(({ was }) => was !== undefined);
  const merged = rows
    .filter(({ card }) => card !== undefined)
    .map(({ id, was, is, card }): CardEdits => ({ id, ...mergeCard(was, is, card) }));
  const isChanged = ({ edits, conflicts }: CardEdits): boolean => edits.length + conflicts.length > 0;
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    added: idsOf(missing.filter(({ was }) => was === undefined)),
    changed: merged.filter(isChanged),
    same: idsOf(merged.filter((each) => !isChanged(each))),
    gone: [...base.keys()].filter((id) => !file.has(id) && cards.has(id)).sort(byCodePoint),
    takenAway: idsOf(before.filter(({ was, is }) => isSameContent(was, is))),
    takenAwayAndChanged: idsOf(before.filter(({ was, is }) => !isSameContent(was, is))),
  };
}

/** Fields that could not be read are no news. */
function asItWas(value: unknown, was: unknown, unread: readonly Pointer[] = []): unknown {
  const fields = unread.filter((pointer) => valueAt(value, pointer) !== valueAt(was, pointer));
  if (fields.length === 0) return value;
  return cardInOrder(fields.reduce((card, pointer) => putAt(card, pointer, valueAt(was, pointer)), value)) ?? {};
}
