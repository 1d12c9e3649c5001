// How much more than planned each project must be expected to cost at most, with a confidence that the council chooses.
import { plannedCost } from '../../model/planned-cost.ts';
import type { Portfolio } from '../../model/portfolio.ts';
import type { Ranking } from '../../rank/ranking.ts';
import { projectCostQuantile } from '../../risk/project-cost-quantile.ts';

/** Whole units of the currency, by id; projects without a three-point estimate, and those planned dearer than that, are left out. */
export function costAbovePlan(
  { projects }: Pick<Portfolio, 'projects'>,
  { riskTable, seed, draws }: Pick<Ranking, 'riskTable' | 'seed' | 'draws'>,
  percent: number,
): ReadonlyMap<string, number> {
  return new Map(
    projects.flatMap((project) => {
      const quantile = projectCostQuantile(project, riskTable, { seed, draws }, percent);
      const planned = plannedCost(project.card);
      return quantile !== null && planned !== null && quantile > planned ? [[project.id, quantile - planned]] : [];
    }),
  );
}
