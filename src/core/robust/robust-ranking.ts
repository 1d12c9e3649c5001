// How sure the order of the list is: ranked again and again with other weights and with scores drawn over their spans (SMAA-2,
// Lahdelma and Salminen 2001). The same answer from the same files, always.
import type { Portfolio } from '../model/portfolio.ts';
import type { RankedProject, Ranking } from '../rank/ranking.ts';
import { confidenceFactors } from './confidence-factors.ts';
import { type CountedDraws, countDraws } from './count-draws.ts';
import { type Pair, pairsToCompare } from './pair-wins.ts';
import { expectedPlace, mostLikelyPlace, placeShares, standardError, topShare, usualSpan } from './place-shares.ts';
import type { RobustPair, RobustProject, RobustRanking } from './robust-result.ts';
import { type DrawnProject, scoreDraws } from './score-draws.ts';
import { scoreSpans } from './score-spans.ts';
import { type WeightDrawing, weightDraws } from './weight-draws.ts';

export interface RobustWishes {
  /** Null: in order where the strategy has only an order, else around the weights that are given. */
  readonly method: WeightDrawing | null;
  /** Ids of the projects that are shown. Pairs are made of these; all projects compete. */
  readonly shown: ReadonlySet<string>;
}

/** `ranking`: of the whole portfolio. */
export function robustRanking(
  portfolio: Pick<Portfolio, 'projects'>,
  ranking: Ranking,
  { method: wished, shown }: RobustWishes,
): RobustRanking {
  const { criteria, seed, draws, riskMode } = ranking;
  const method = wished ?? (ranking.weightMethod === 'order' ? 'order' : 'around');
  const scored = ranking.projects.filter(({ missing }) => missing.length < criteria.length);
  const drawn = drawnProjects(portfolio, ranking, scored);
  const pairs = pairsToCompare([...scored.keys()].filter((index) => shown.has(scored[index]?.id ?? '')));
  const counted = countDraws(ranking, drawn, weightDraws(criteria, method, { seed, draws }), pairs);
  const centrals = scored.map((_, index) => counted.central.of(index));
  const confidence = confidenceFactors(centrals, scoreDraws(drawn, criteria, riskMode, seed), { seed, draws });
  const projects = scored.map(({ id, outside, rank }, index) => ({
    id,
    outside,
    rank,
    ...describedPlaces(counted, index, draws),
    centralWeights: byCriterion(ranking, centrals[index] ?? null),
    confidence: confidence[index] ?? null,
  }));
  const told = pairs.map((pair, index) => toPair(pair, counted.halves[index] ?? 0, drawn, draws));
  return {
    method,
    seed,
    draws,
    projects,
    pairs: told,
    standardError: largestError(projects, told),
    unscored: ranking.projects.filter((each) => !scored.includes(each)).map(({ id }) => id),
    spans:
      drawn.reduce((sum, { spans }) => sum + spans.filter(([from, to]) => from !== to).length, 0) - missingIn(scored),
    missing: missingIn(scored),
  };
}

function drawnProjects(
  { projects }: Pick<Portfolio, 'projects'>,
  { criteria }: Ranking,
  scored: readonly RankedProject[],
): readonly DrawnProject[] {
  const cards = new Map(projects.map(({ id, card }) => [id, card]));
  return scored.map(({ id, success }) => ({ id, share: success, spans: scoreSpans(cards.get(id) ?? {}, criteria) }));
}

function missingIn(projects: readonly RankedProject[]): number {
  return projects.reduce((sum, { missing }) => sum + missing.length, 0);
}

const tops = [1, 3, 5];

function describedPlaces(counted: CountedDraws, project: number, draws: number) {
  const counts = counted.placesOf(project);
  return {
    places: placeShares(counts, draws),
    tops: tops.map((top) => topShare(counts, top, draws)),
    expectedPlace: expectedPlace(counts, draws),
    mostLikelyPlace: mostLikelyPlace(counts),
    usual: usualSpan(counts, draws),
  };
}

function byCriterion({ criteria }: Ranking, weights: Float64Array | null): RobustProject['centralWeights'] {
  return weights && Object.fromEntries(criteria.map(({ id }, index) => [id, weights[index] ?? 0]));
}

/** `halves`: 2 for every draw that a wins, 1 for every tie. */
function toPair(
  { a, b, areNeighbours }: Pair,
  halves: number,
  drawn: readonly DrawnProject[],
  draws: number,
): RobustPair {
  const share = halves / (2 * draws);
  return {
    a: drawn[a]?.id ?? '',
    b: drawn[b]?.id ?? '',
    areNeighbours,
    share,
    standardError: standardError(share, draws),
    isUncertain: share >= 0.2 && share <= 0.8,
  };
}

function largestError(projects: readonly RobustProject[], pairs: readonly RobustPair[]): number {
  const shares = [...projects.flatMap(({ places, tops: all }) => [...places, ...all]), ...pairs];
  return shares.reduce((largest, each) => Math.max(largest, each.standardError), 0);
}
