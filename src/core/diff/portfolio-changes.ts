// What became of a portfolio between two moments, as data: cards, changes, money and places.
import type { BudgetEffect } from './budget-effect.ts';
import type { Change } from './change.ts';
import type { RankMove } from './rank-moves.ts';

export interface NamedCard {
  readonly id: string;
  readonly title: string | null;
}

export interface PortfolioChanges {
  readonly cards: {
    /** Sorted by id, all of them. */
    readonly added: readonly NamedCard[];
    readonly removed: readonly NamedCard[];
    /** On both sides and not the same. */
    readonly changed: readonly NamedCard[];
    readonly renamed: readonly (NamedCard & { readonly from: string })[];
    /** Changed ones that were stopped or rejected, and that were completed. */
    readonly stopped: readonly NamedCard[];
    readonly finished: readonly NamedCard[];
    /** How many stand on both sides. */
    readonly kept: number;
  };
  /** Cards by id, then configuration and meetings by file; within one, sums first. */
  readonly changes: readonly Change[];
  readonly budget: BudgetEffect;
  readonly ranking: readonly RankMove[];
  /** The moves that strategy, frames and other configuration alone give, the cards being as before. */
  readonly rankingByConfiguration: readonly RankMove[];
  /** Ids of projects that came inside the frame, or fell outside it. Empty when there is no frame. */
  readonly selection: { readonly entered: readonly string[]; readonly left: readonly string[] };
}
