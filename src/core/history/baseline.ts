// What was approved: the frame that the decision gave, else the cost of the card as it stood then, and its end.
import { frameFor } from '../council/granted-frame.ts';
import type { CardDecision } from '../model/decisions.ts';
import type { Baseline } from '../model/past.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { plannedEnd } from '../model/planned-end.ts';
import type { Card } from '../model/portfolio.ts';

/** `commit`: full hash of the commit that holds the card as it was approved. */
export function baselineOf(
  card: Card,
  { reference, date, decision }: Pick<CardDecision, 'reference' | 'date' | 'decision'>,
  commit: string,
): Baseline {
  return {
    decision: reference,
    date,
    commit,
    cost: frameFor(decision) ?? plannedCost(card),
    end: plannedEnd(card),
  };
}
