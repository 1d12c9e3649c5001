// The cost that amounts in the rules are compared with: what is planned, or what is enough in 85 of 100 cases.
import type { CeilingMeasure } from '../../generated/card-types.ts';
import { wholeUnits } from '../economics/whole-units.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { estimateTriangle } from '../risk/estimate-triangle.ts';
import { triangleQuantile } from '../risk/triangle.ts';

/**
 * Whole units of the currency; null when it is unknown. P85 is that of the estimate alone, without event risks, and the planned cost
 * where there is no three-point estimate.
 */
export function measuredCost(card: Card, on: CeilingMeasure = 'likely'): number | null {
  const triangle = on === 'p85' ? estimateTriangle(card.cost?.estimate) : null;
  return triangle ? wholeUnits(triangleQuantile(triangle, 0.85)) : plannedCost(card);
}
