// What weak success factors (HIT) leave of the benefit. Off unless the strategy turns it on.
import type { Strategy, SuccessFactorName } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';

export interface SuccessFactorRule {
  readonly count: boolean;
  /** Share of the benefit that each step below 5 takes away. */
  readonly lossPerStep: number;
}

export interface SuccessFactorPart {
  readonly factor: SuccessFactorName;
  readonly score: number;
  readonly share: number;
}

export const successFactorNames: readonly SuccessFactorName[] = [
  'ambition',
  'contract',
  'customer_competence',
  'flexible_scope',
  'benefits_management',
  'frequent_delivery',
  'handover',
];
const best = 5;

export function successFactorRule({ success_factors = {} }: Strategy): SuccessFactorRule {
  return { count: success_factors.count ?? false, lossPerStep: success_factors.loss_per_step ?? 0.02 };
}

/** One part per rated factor: share = 1 − loss per step × (5 − score). A factor that a risk tells about already is not counted twice. */
export function successFactorParts(
  { success_factors: rated = {} }: Card,
  rule: SuccessFactorRule,
  toldAsRisk: ReadonlySet<SuccessFactorName>,
): readonly SuccessFactorPart[] {
  if (!rule.count) return [];
  return successFactorNames.flatMap((factor) => {
    const score = rated[factor]?.score;
    if (score === undefined || toldAsRisk.has(factor)) return [];
    return [{ factor, score, share: Math.max(0, 1 - rule.lossPerStep * (best - score)) }];
  });
}
