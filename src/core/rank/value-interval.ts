// What an incomplete project may be worth: a missing score is the whole interval from as-if-nothing to the top, never zero or a mean.
import type { RiskMode } from '../../generated/card-types.ts';
import type { ProjectValue } from './project-value.ts';
import type { RankingCriterion } from './ranking-criteria.ts';
import { riskAdjustedValue } from './risk-adjusted-value.ts';

export interface ValueInterval {
  readonly value: readonly [low: number, high: number];
  readonly riskAdjusted: readonly [low: number, high: number];
}

/** The two ends are the same for a project with every score. */
export function valueInterval(
  { contributions }: ProjectValue,
  criteria: readonly RankingCriterion[],
  share: number,
  mode: RiskMode,
): ValueInterval {
  const low = contributions.map(({ contribution }) => contribution ?? 0);
  const high = contributions.map(({ contribution }, index) => contribution ?? (criteria[index]?.weight ?? 0) * 100);
  return {
    value: [riskAdjustedValue(low, share, 'none'), riskAdjustedValue(high, share, 'none')],
    riskAdjusted: [riskAdjustedValue(low, share, mode), riskAdjustedValue(high, share, mode)],
  };
}
