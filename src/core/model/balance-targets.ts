// Whether the portfolio's balance is what the strategy wants.
import type { BalanceDimension, Strategy } from '../../generated/card-types.ts';
import { balanceShare, balanceValue } from './balance-share.ts';
import type { Project } from './portfolio.ts';

export interface TargetResult {
  readonly dimension: BalanceDimension;
  readonly value: string;
  readonly min: number | null;
  readonly max: number | null;
  /** Percent of planned cost; null when no cost is known. */
  readonly percent: number | null;
  readonly verdict: 'inside' | 'below' | 'above' | 'unknown';
  /** Percentage points outside the target; 0 inside. */
  readonly off: number;
}

/** One result for each target, in the order of strategy.yaml. */
export function balanceTargets(projects: readonly Project[], { balance = [] }: Strategy): readonly TargetResult[] {
  return balance.map(({ dimension, value, min_percent, max_percent }) => {
    const [min, max] = [min_percent ?? null, max_percent ?? null];
    const percent = percentOf(projects, dimension, value);
    return { dimension, value, min, max, percent, ...verdictOf(percent, min, max) };
  });
}

function percentOf(projects: readonly Project[], dimension: BalanceDimension, value: string): number | null {
  const { parts, total } = balanceShare(projects, dimension);
  if (total === 0) return null;
  const wanted = balanceValue(dimension, value);
  return parts.find((part) => part.value === wanted)?.percent ?? 0;
}

function verdictOf(
  percent: number | null,
  min: number | null,
  max: number | null,
): Pick<TargetResult, 'verdict' | 'off'> {
  if (percent === null) return { verdict: 'unknown', off: 0 };
  if (min !== null && percent < min) return { verdict: 'below', off: min - percent };
  return max !== null && percent > max ? { verdict: 'above', off: percent - max } : { verdict: 'inside', off: 0 };
}
