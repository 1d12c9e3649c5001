// Straight lines between points; outside them the nearest line goes on.
import type { Knot } from '../../generated/card-types.ts';

/** `knots` by rising score, two or more. */
export function piecewiseLinear(knots: readonly Knot[], score: number): number {
  const next = knots.findIndex((knot, index) => index > 0 && score <= knot.score);
  const index = next < 0 ? knots.length - 1 : next;
  const [from, to] = [knots[index - 1], knots[index]];
  if (from === undefined || to === undefined) return to?.value ?? 0;
  if (score === to.score) return to.value;
  return from.value + ((score - from.score) * (to.value - from.value)) / (to.score - from.score);
}
