// The decisions about each card that count, by the routes and the mandate: an approval that only recommends binds nobody.
import { type CardDecision, decisionsByCard } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { isWorthNothing, judgedDecisions } from './judged-decisions.ts';

/** Oldest first. `today`: ISO; a meeting after it has decided nothing yet. */
export function countedDecisions(portfolio: Portfolio, today?: string): ReadonlyMap<string, readonly CardDecision[]> {
  const worthless = new Set(
    judgedDecisions(portfolio, today)
      .filter(isWorthNothing)
      .map(({ decision }) => decision),
  );
  return decisionsByCard(portfolio, { today, counts: ({ decision }) => !worthless.has(decision) });
}
