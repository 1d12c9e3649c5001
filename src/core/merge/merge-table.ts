// Compares every row of a table with the same row last time and with its card: which cards are new, edited, in conflict, or no longer in
// the table. Decides nothing that a person has to decide.

import { type CardWithoutGaps, withoutGaps } from '../intake/list-gaps.ts';
import type { UnreadField } from '../intake/unread-field.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { asItWas } from './as-it-was.ts';
import { isSameContent, type MergedField, mergeCard } from './merge-card.ts';

export interface MergeSides {
  /** Id -> what the table gave last time, with the gaps in its lists. */
  readonly base: ReadonlyMap<string, unknown>;
  /** Id -> what it gives now, in its order and with the gaps. */
  readonly file: ReadonlyMap<string, unknown>;
  /** Id -> what the card's file holds. */
  readonly cards: ReadonlyMap<string, unknown>;
  /** Id -> fields that stay as they are. */
  readonly unread: ReadonlyMap<string, readonly UnreadField[]>;
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
    was: base.has(id) ? withoutGaps(base.get(id)) : undefined,
    is: withoutGaps(asItWas(value, base.get(id), unread.get(id))),
    card: cards.get(id),
  }));
  const missing = rows.filter(({ card }) => card === undefined);
  const before = missing.filter(({ was }) => was !== undefined);
  const merged = rows
    .filter(({ card }) => card !== undefined)
    .map(({ id, was, is, card }): CardEdits => ({ id, ...mergeCard(was?.card, is.card, card, placesOf(was, is)) }));
  const isChanged = ({ edits, conflicts }: CardEdits): boolean => edits.length + conflicts.length > 0;
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
  return {
    added: idsOf(missing.filter(({ was }) => was === undefined)),
    changed: merged.filter(isChanged),
    same: idsOf(merged.filter((each) => !isChanged(each))),
    gone: [...base.keys()].filter((id) => !file.has(id) && cards.has(id)).sort(byCodePoint),
    takenAway: idsOf(before.filter(({ was, is }) => isSameContent(was?.card, is.card))),
    takenAwayAndChanged: idsOf(before.filter(({ was, is }) => !isSameContent(was?.card, is.card))),
  };
}

function placesOf(was: CardWithoutGaps | undefined, is: CardWithoutGaps): CardWithoutGaps['places'] {
  return new Map([...(was?.places ?? []), ...is.places]);
}
