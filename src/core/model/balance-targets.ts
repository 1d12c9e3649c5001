// Whether the portfolio's balance is what the strategy wants.
import type { BalanceDimension, BalanceTarget, Strategy } from '../../generated/card-types.ts';
import { balanceShare, balanceValue } from './balance-share.ts';
import type { Project } from './portfolio.ts';

export interface TargetResult {
  readonly dimension: BalanceDimension;
  readonly value: string;
  /** What min, max, actual and off are: percent of planned cost, percent of the number of projects, or a number of projects. */
  readonly of: 'cost' | 'projects' | 'number';
  readonly min: number | null;
  readonly max: number | null;
  /** null when no cost is known, or there are no projects. */
  readonly actual: number | null;
  readonly verdict: 'inside' | 'below' | 'above' | 'unknown';
  /** How far outside the target; 0 inside. */
  readonly off: number;
}

/** In the order of strategy.yaml; a target for both a share and a number has two results. */
export function balanceTargets(projects: readonly Project[], strategy: Strategy): readonly TargetResult[] {
  return (strategy.balance ?? []).flatMap((target) =>
    askedIn(target).map(({ of, min, max }): TargetResult => {
      const actual = actualOf(projects, target, of, strategy);
      return { dimension: target.dimension, value: target.value, of, min, max, actual, ...verdictOf(actual, min, max) };
    }),
  );
}

/** A target that asks for nothing is shown as a share. */
function askedIn(target: BalanceTarget): readonly Pick<TargetResult, 'of' | 'min' | 'max'>[] {
  const { min_percent, max_percent, min_projects, max_projects, percent_of: of = 'cost' } = target;
  const isNumber = min_projects !== undefined || max_projects !== undefined;
  const isShare = min_percent !== undefined || max_percent !== undefined || !isNumber;
  return [
    ...(isShare ? [{ of, min: min_percent ?? null, max: max_percent ?? null }] : []),
    ...(isNumber ? [{ of: 'number' as const, min: min_projects ?? null, max: max_projects ?? null }] : []),
  ];
}

function actualOf(
  projects: readonly Project[],
  { dimension, value }: BalanceTarget,
  of: TargetResult['of'],
  strategy: Strategy,
): number | null {
  const { parts, total } = balanceShare(projects, dimension, strategy);
  const part = parts.find((each) => each.value === balanceValue(dimension, value));
  const count = part?.projects.length ?? 0;
  if (of === 'number') return count;
  if (of === 'projects') return projects.length === 0 ? null : (100 * count) / projects.length;
  return total === 0 ? null : (part?.percent ?? 0);
}

function verdictOf(
  actual: number | null,
  min: number | null,
  max: number | null,
): Pick<TargetResult, 'verdict' | 'off'> {
  if (actual === null) return { verdict: 'unknown', off: 0 };
  if (min !== null && actual < min) return { verdict: 'below', off: min - actual };
  return max !== null && actual > max ? { verdict: 'above', off: actual - max } : { verdict: 'inside', off: 0 };
}
