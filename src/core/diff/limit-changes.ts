// The part of a comparison that is about some of the cards. Places stay those of the whole portfolio, and configuration is for all.
import type { BudgetEffect } from './budget-effect.ts';
import type { PortfolioChanges } from './portfolio-changes.ts';

/** `kept`: how many of the cards stand on both sides. `budget`: what the change does to the money of these cards. */
export function limitChanges(
  whole: PortfolioChanges,
  ids: ReadonlySet<string>,
  kept: number,
  budget: BudgetEffect,
): PortfolioChanges {
  const only = <Named extends { readonly id: string }>(list: readonly Named[]) => list.filter(({ id }) => ids.has(id));
  const { cards, selection } = whole;
  return {
    cards: {
      added: only(cards.added),
      removed: only(cards.removed),
      changed: only(cards.changed),
      renamed: only(cards.renamed),
      stopped: only(cards.stopped),
      finished: only(cards.finished),
      kept,
    },
    changes: whole.changes.filter(({ card }) => card === null || ids.has(card)),
    budget,
    ranking: only(whole.ranking),
    rankingByConfiguration: only(whole.rankingByConfiguration),
    selection: {
      entered: selection.entered.filter((id) => ids.has(id)),
      left: selection.left.filter((id) => ids.has(id)),
    },
  };
}
