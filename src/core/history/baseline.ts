// What was approved: cost and end of a card as it stood at the decision.
import type { Baseline } from '../model/past.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { plannedEnd } from '../model/planned-end.ts';
import type { Card } from '../model/portfolio.ts';

/** `commit`: full hash of the commit that holds the card as it was approved. */
export function baselineOf(
  card: Card,
  decision: { readonly reference: string; readonly date: string },
  commit: string,
): Baseline {
  return {
    decision: decision.reference,
    date: decision.date,
    commit,
    cost: plannedCost(card),
    end: plannedEnd(card),
  };
}
