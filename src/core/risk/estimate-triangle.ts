// The triangle of a three-point estimate; null when a point is missing or they stand in the wrong order.
import type { Estimate } from '../../generated/card-types.ts';
import { tenNinetyTriangle } from './ten-ninety-triangle.ts';
import type { Triangle } from './triangle.ts';

/** Low and high are the utmost limits unless the estimate says that they are P10 and P90. */
export function estimateTriangle(estimate: Estimate | undefined): Triangle | null {
  const { low, likely, high, limits = 'min-max' } = estimate ?? {};
  if (low === undefined || likely === undefined || high === undefined || low > likely || likely > high) return null;
  return limits === 'p10-p90' ? tenNinetyTriangle(low, likely, high) : { lowest: low, likely, highest: high };
}
