// The criteria that value is judged by, in the order of the strategy, with weights that sum to 1.
import type { Criterion, Strategy, WeightMethod } from '../../generated/card-types.ts';
import { normalisedWeights, rankOrderCentroid } from './criterion-weights.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

export interface RankingCriterion {
  readonly id: string;
  /** null for the default criteria, whose names stand in every language. */
  readonly name: string | null;
  /** As given; null when not given. */
  readonly rawWeight: number | null;
  /** Normalised: the sum over all criteria is 1. */
  readonly weight: number;
  readonly mayBeNegative: boolean;
  readonly scale: ValueScale;
}

/** Benefits that do not overlap: adopted goals, citizens and users, capacity and quality, coherence, and what others can build on. */
export const defaultCriterionIds = ['goals', 'users', 'capacity', 'coherence', 'foundation'] as const;

/** What value is judged by where the strategy has no criteria. */
export const defaultCriteria: readonly Criterion[] = defaultCriterionIds.map((id) => ({ id, name: '' }));

/** Other people's weights are swing weights, also where the strategy has only an order. A criterion without a weight then has none. */
export function rankingCriteria(
  strategy: Strategy,
  weights?: Readonly<Record<string, number>>,
): readonly RankingCriterion[] {
  const given = (strategy.criteria ?? []).filter(({ id }) => id !== undefined);
  const criteria = given.length > 0 ? given : defaultCriteria;
  const raw = criteria.map(({ id, weight }) => (weights ? weights[id] : weight) ?? null);
  const shares =
    weightMethodOf(strategy, weights) === 'order'
      ? rankOrderCentroid(criteria.length)
      : normalisedWeights(raw.map((weight) => weight ?? 0));
  return criteria.map((criterion, index) => ({
    id: criterion.id,
    name: criterion.name || null,
    rawWeight: raw[index] ?? null,
    weight: shares[index] ?? 0,
    mayBeNegative: criterion.may_be_negative ?? false,
    scale: valueScale(criterion),
  }));
}

export function weightMethodOf(strategy: Strategy, weights?: Readonly<Record<string, number>>): WeightMethod {
  return weights ? 'swing' : (strategy.weight_method ?? 'swing');
}
