// A ceiling that a case is above, with the cost that was measured and what that cost is.
import { measuredAs, measuredCost } from '../../core/council/measured-cost.ts';
import type { Card } from '../../core/model/portfolio.ts';
import type { Ceiling, CeilingBound, CeilingMeasure } from '../../generated/card-types.ts';

/** Whole units of the currency. */
export interface ShownCeiling {
  readonly name: string;
  readonly amount: number;
  readonly bound: CeilingBound;
  readonly cost: number;
  readonly measure: CeilingMeasure;
}

export function shownCeiling(card: Card, { name = '', amount, bound = 'above', on }: Ceiling): ShownCeiling {
  return { name, amount, bound, cost: measuredCost(card, on) ?? amount, measure: measuredAs(card, on) };
}
