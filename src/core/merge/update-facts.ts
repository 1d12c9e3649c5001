// What an import does to the cards of a portfolio, as data: which are made, edited or taken away, and what somebody has to decide.
import type { FieldProblem } from '../schema/field-findings.ts';
import type { CardUse } from './cards-in-use.ts';
import type { MergedField } from './merge-card.ts';

export interface EditedCard {
  readonly id: string;
  /** In the table. */
  readonly row: number | null;
  readonly fields: readonly MergedField[];
}

export interface Conflict {
  readonly id: string;
  readonly row: number | null;
  readonly field: MergedField;
  /**
   * `cannot-edit`: the file would lose something by it; `unfitting`: the schema does not take such a card; `no-base`: they differ,
   * and nobody knows who has changed what; `blank`: the same, and the cell is blank, so that nothing can be written.
   */
  readonly because: 'both-changed' | 'cannot-edit' | 'unfitting' | 'no-base' | 'blank';
  /** What the schema says of the card that would have come of it. */
  readonly problem?: Pick<FieldProblem, 'code' | 'args'>;
}

export interface GoneCard {
  readonly id: string;
  readonly removed: boolean;
  /** Why it stays although its removal was asked for. `unread`: a row without a usable id may be its row. */
  readonly because: CardUse | 'unread' | null;
}

export interface CardTakenAway {
  readonly id: string;
  readonly row: number | null;
  /** The row says something else than last time, so that somebody has to decide. */
  readonly isChanged: boolean;
  /** What it says else, where that is known. */
  readonly fields?: readonly MergedField[];
  /** Nobody knows whether there ever was a card: the commit that the row is from is not here. */
  readonly isUnknown?: true;
}

export interface UpdateFacts {
  readonly created: readonly { readonly id: string; readonly row: number | null }[];
  readonly edited: readonly EditedCard[];
  readonly conflicts: readonly Conflict[];
  /** Cards that were in the table last time, and are not now. */
  readonly gone: readonly GoneCard[];
  /** Rows whose cards somebody has taken away since last time. */
  readonly takenAway: readonly CardTakenAway[];
  readonly same: number;
  /** By id. */
  readonly titles: ReadonlyMap<string, string>;
}
