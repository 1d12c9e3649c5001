// The cost that amounts in the rules are compared with: what is planned, or what is enough in 85 of 100 cases.
import type { CeilingMeasure } from '../../generated/card-types.ts';
import { wholeUnits } from '../economics/whole-units.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { estimateTriangle } from '../risk/estimate-triangle.ts';
import { type Triangle, triangleQuantile } from '../risk/triangle.ts';

/**
 * Whole units of the currency; null when it is unknown. P85 is that of the estimate alone, without event risks, and the planned cost
 * where there is no three-point estimate.
 */
export function measuredCost(card: Card, on: CeilingMeasure = 'likely'): number | null {
  const triangle = triangleFor(card, on);
  return triangle ? wholeUnits(triangleQuantile(triangle, 0.85)) : plannedCost(card);
}

/** What that cost is: the planned one also when P85 is asked for and nobody has given three points. */
export function measuredAs(card: Card, on: CeilingMeasure = 'likely'): CeilingMeasure {
  return triangleFor(card, on) ? 'p85' : 'likely';
}

function triangleFor(card: Card, on: CeilingMeasure): Triangle | null {
  return on === 'p85' ? estimateTriangle(card.cost?.estimate) : null;
}
