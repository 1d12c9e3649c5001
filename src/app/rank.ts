// The use case of `portfolio rank`: every project up for choice in order, by the strategy's weights or by someone's own.
import type { Portfolio } from '../core/model/portfolio.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import type { WeightDrawing } from '../core/robust/weight-draws.ts';
import { areaName } from '../view/area-name.ts';
import { type RankView, rankView } from '../view/rank-view.ts';
import { robustView } from '../view/robust-view.ts';
import { requireArea } from './require-area.ts';

/** How many draws are enough for a first look. */
const quickDraws = 1000;

export interface RankWishes {
  /** ISO. */
  readonly today: string;
  readonly area: string | null;
  /** Other weights than the strategy's, and the file they come from. */
  readonly weights: { readonly file: string; readonly byCriterion: Readonly<Record<string, number>> } | null;
  /** How sure the order is. `draws`: how weights are drawn; null for what suits the strategy. */
  readonly robust?: { readonly draws: WeightDrawing | null } | null | undefined;
  /** Fewer draws. */
  readonly quick?: boolean;
}

export function rank(portfolio: Portfolio, wishes: RankWishes): RankView {
  const { today, area, weights, robust = null, quick = false } = wishes;
  if (area !== null) requireArea(portfolio, area);
  const options = { today, weights: weights?.byCriterion, draws: quick ? quickDraws : undefined };
  const ranking = rankPortfolio(portfolio, { ...options, area: area ?? undefined });
  const view = rankView({
    portfolio,
    ranking,
    weightsFile: weights?.file ?? null,
    area: area === null ? null : areaName(portfolio, area),
  });
  if (robust === null) return view;
  return {
    ...view,
    robust: robustView({
      portfolio,
      ranking: area === null ? ranking : rankPortfolio(portfolio, options),
      shown: new Set(ranking.projects.map(({ id }) => id)),
      method: robust.draws,
      names: view.names,
      hasOwnWeights: weights !== null,
    }),
  };
}
