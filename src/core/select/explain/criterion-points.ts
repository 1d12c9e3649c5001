// What every column is worth by each criterion, so that any weights can be tried on it.
import type { Ranking } from '../../rank/ranking.ts';
import { scaledByRisk } from '../../rank/risk-adjusted-value.ts';
import type { Program } from '../program/program.ts';

/** Column by column: points by criterion as the list counts them, less for delay. */
export function criterionPoints(program: Program, { criteria, projects, riskMode }: Ranking): readonly Float64Array[] {
  const ranked = new Map(projects.map((project) => [project.id, project]));
  return program.options.map(({ project, share }) => {
    const own = ranked.get(project);
    return Float64Array.from(criteria, (_, index) =>
      own ? scaledByRisk(own.contributions[index]?.points ?? 0, own.success, riskMode) * share : 0,
    );
  });
}

export function weighted(points: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < points.length; index += 1) sum += (points[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}
