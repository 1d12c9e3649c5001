// Risk takes from what a project gives and leaves what it costs in value: it never helps.
import type { RiskMode } from '../../generated/card-types.ts';

/** R = q × (positive contributions) + (negative contributions). In the modes criterion and none R is V. */
export function riskAdjustedValue(contributions: readonly number[], share: number, mode: RiskMode): number {
  return contributions.reduce((sum, contribution) => sum + scaledByRisk(contribution, share, mode), 0);
}

/** One contribution, or its points, as the list ranks it. */
export function scaledByRisk(amount: number, share: number, mode: RiskMode): number {
  return mode === 'expected' && amount > 0 ? share * amount : amount;
}
