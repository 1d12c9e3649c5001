// What the chosen and the bound projects may come to cost together, against what the frames hold back.

import { yearOf } from '../../core/economics/economics-settings.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { Ranking } from '../../core/rank/ranking.ts';
import { type PortfolioCostRange, portfolioCostRange } from '../../core/risk/portfolio-cost-range.ts';

/** Whole units of the currency, whole projects: years that are over too. */
export interface CostRangeView extends PortfolioCostRange {
  readonly planned: number;
  /** How many projects have a three-point estimate. */
  readonly ranged: number;
  /** Of the frames from this year on. */
  readonly reserve: number;
  /** Whether the reserve is enough in 85 of 100: always, only where each project overruns for itself, or never. null without a reserve. */
  readonly covered: 'always' | 'independent' | 'never' | null;
}

export function costRangeView(
  { projects, capacity }: Pick<Portfolio, 'projects' | 'capacity'>,
  ids: ReadonlySet<string>,
  { riskTable, seed, draws, today }: Pick<Ranking, 'riskTable' | 'seed' | 'draws' | 'today'>,
): CostRangeView {
  const counted = projects.filter(({ id }) => ids.has(id));
  const range = portfolioCostRange(counted, riskTable, { seed, draws });
  const planned = counted.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0);
  const reserve = (capacity.frames ?? []).reduce(
    (sum, frame) => sum + (frame.year >= yearOf(today) ? (frame.reserve ?? 0) : 0),
    0,
  );
  return {
    ...range,
    planned,
    ranged: counted.length - range.withoutRange.length - range.withoutCost.length,
    reserve,
    covered: reserve === 0 ? null : coveredBy(planned + reserve, range),
  };
}

function coveredBy(enough: number, { independent, together }: PortfolioCostRange): CostRangeView['covered'] {
  if (Math.max(independent.p85, together.p85) <= enough) return 'always';
  return Math.min(independent.p85, together.p85) <= enough ? 'independent' : 'never';
}
