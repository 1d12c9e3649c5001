// Why one project stands before another, and how little weight has to move before they change places.
import type { RiskMode } from '../../generated/card-types.ts';
import { millionths } from './place-numbers.ts';
import type { RankedProject, Ranking } from './ranking.ts';
import { scaledByRisk } from './risk-adjusted-value.ts';
import { smallestShift, type WeightShift } from './smallest-shift.ts';
import { tippingWeights, weightedSum } from './tipping-weights.ts';

export interface PairCriterion {
  readonly criterion: string;
  readonly weight: number;
  /** Points of each, as this comparison counts them. */
  readonly leader: number;
  readonly other: number;
  /** weight × (leader − other): the differences sum to the lead. */
  readonly difference: number;
  /** The weight at which the two are level, the others keeping their proportions; null when there is none. */
  readonly tippingWeight: number | null;
}

export interface WeightMoveById {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface PairComparison {
  readonly leader: string;
  readonly other: string;
  /** Points; 0 when they are level (to the millionth). */
  readonly lead: number;
  readonly criteria: readonly PairCriterion[];
  /** null when no weights let the other pass. */
  readonly smallestShift: { readonly moves: readonly WeightMoveById[]; readonly total: number } | null;
}

export interface WhyPair {
  /** By risk-adjusted points, as the list ranks. */
  readonly listed: PairComparison;
  /** By value before risk. */
  readonly value: PairComparison;
}

/** null when a project is not in the ranking or lacks a score. */
export function whyPair(ranking: Ranking, a: string, b: string): WhyPair | null {
  const [first, second] = [a, b].map((id) => ranking.projects.find((each) => each.id === id && !each.incomplete));
  if (first === undefined || second === undefined) return null;
  return {
    listed: compared(ranking, first, second, ranking.riskMode),
    value: compared(ranking, first, second, 'none'),
  };
}

function compared({ criteria }: Ranking, a: RankedProject, b: RankedProject, mode: RiskMode): PairComparison {
  const weights = criteria.map(({ weight }) => weight);
  const differenceOf = (one: readonly number[], two: readonly number[]) =>
    one.map((points, index) => points - (two[index] ?? 0));
  const [pointsA, pointsB] = [pointsOf(a, mode), pointsOf(b, mode)];
  const isBehind = millionths(weightedSum(weights, differenceOf(pointsA, pointsB))) < 0;
  const [leader, other] = isBehind ? [b, a] : [a, b];
  const [points, others] = isBehind ? [pointsB, pointsA] : [pointsA, pointsB];
  const differences = differenceOf(points, others);
  const lead = weightedSum(weights, differences);
  const tipping = tippingWeights(weights, differences);
  const ids = criteria.map(({ id }) => id);
  return {
    leader: leader.id,
    other: other.id,
    lead: millionths(lead) === 0 ? 0 : lead,
    criteria: criteria.map(({ id, weight }, index) => ({
      criterion: id,
      weight,
      leader: points[index] ?? 0,
      other: others[index] ?? 0,
      difference: weight * (differences[index] ?? 0),
      tippingWeight: tipping[index] ?? null,
    })),
    smallestShift: named(millionths(lead) === 0 ? { moves: [], total: 0 } : smallestShift(weights, differences), ids),
  };
}

/** Points as the list ranks them: with q where they are positive and risk counts. */
function pointsOf({ contributions, success }: RankedProject, mode: RiskMode): readonly number[] {
  return contributions.map(({ points }) => scaledByRisk(points ?? 0, success, mode));
}

function named(shift: WeightShift | null, ids: readonly string[]): PairComparison['smallestShift'] {
  if (shift === null) return null;
  const moves = shift.moves.map(({ from, to, amount }) => ({ from: ids[from] ?? '', to: ids[to] ?? '', amount }));
  return { moves, total: shift.total };
}
