// Robust rankings for tests: of a whole portfolio, all projects shown.
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import { type RankingOptions, rankPortfolio } from '../../src/core/rank/rank-portfolio.ts';
import { type PlaceShare, standardError } from '../../src/core/robust/place-shares.ts';
import { robustRanking } from '../../src/core/robust/robust-ranking.ts';
import type { RobustProject, RobustRanking } from '../../src/core/robust/robust-result.ts';
import type { WeightDrawing } from '../../src/core/robust/weight-draws.ts';

export function robustOf(
  portfolio: Portfolio,
  method: WeightDrawing | null = null,
  options: Partial<RankingOptions> = {},
): RobustRanking {
  const ranking = rankPortfolio(portfolio, { today: '2026-11-22', ...options });
  return robustRanking(portfolio, ranking, { method, shown: new Set(ranking.projects.map(({ id }) => id)) });
}

export function projectIn({ projects }: RobustRanking, id: string): RobustProject {
  const found = projects.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not ranked`);
  return found;
}

/** One share for each place, the best first. */
export function everyPlace(places: readonly PlaceShare[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => places.find(({ place }) => place === index + 1)?.share ?? 0);
}

/** What a share may be when it ought to be `exact`: four standard errors either way. */
export function withinError(exact: number, draws = 10000): { readonly low: number; readonly high: number } {
  const slack = 4 * standardError(exact, draws) + 1e-9;
  return { low: exact - slack, high: exact + slack };
}
