// The use case of `portfolio rank`: every project up for choice in order, by the strategy's weights or by someone's own.
import type { Portfolio } from '../core/model/portfolio.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { areaName } from '../view/area-name.ts';
import { type RankView, rankView } from '../view/rank-view.ts';
import { requireArea } from './require-area.ts';

export interface RankWishes {
  /** ISO. */
  readonly today: string;
  readonly area: string | null;
  /** Other weights than the strategy's, and the file they come from. */
  readonly weights: { readonly file: string; readonly byCriterion: Readonly<Record<string, number>> } | null;
}

export function rank(portfolio: Portfolio, { today, area, weights }: RankWishes): RankView {
  if (area !== null) requireArea(portfolio, area);
  const ranking = rankPortfolio(portfolio, { today, area: area ?? undefined, weights: weights?.byCriterion });
  return rankView({
    portfolio,
    ranking,
    weightsFile: weights?.file ?? null,
    area: area === null ? null : areaName(portfolio, area),
  });
}
