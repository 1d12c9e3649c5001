// What the chosen and the bound projects may come to cost together, against what the frames hold back.

import { yearOf } from '../../core/economics/economics-settings.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Portfolio } from '../../core/model/portfolio.ts';
import type { Ranking } from '../../core/rank/ranking.ts';
import { type PortfolioCostRange, portfolioCostRange } from '../../core/risk/portfolio-cost-range.ts';
import { type YearlyPlan, yearlyPlan } from '../../core/risk/yearly-plan.ts';
import { chosenProjects } from '../../core/select/chosen-projects.ts';
import type { Program } from '../../core/select/program/program.ts';
import type { Choice } from '../../core/select/solve/zero-one-program.ts';

/** Whole units of the currency, whole projects: years that are over too. `years`: from this year on, with the starts that are chosen. */
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
  portfolio: Pick<Portfolio, 'projects' | 'capacity'>,
  program: Program,
  choice: Choice,
  { riskTable, seed, draws, today }: Pick<Ranking, 'riskTable' | 'seed' | 'draws' | 'today'>,
): CostRangeView {
  const { projects, capacity } = portfolio;
  const delays = new Map(chosenProjects(program, choice).map(({ id, delay }) => [id, delay]));
  const counted = projects.flatMap((project) => {
    const delay = delays.get(project.id);
    return delay === undefined ? [] : [{ ...project, delay }];
  });
  const plan = yearlyPlan(yearFrames(portfolio, program), counted, yearOf(today));
  const range = portfolioCostRange(counted, riskTable, { seed, draws }, plan);
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

/** The reserve as it is held back, also where the choice may use it. */
function yearFrames({ capacity }: Pick<Portfolio, 'capacity'>, { limits }: Program): YearlyPlan['frames'] {
  const reserves = new Map((capacity.frames ?? []).map(({ year, reserve }) => [year, reserve]));
  return limits.money.map(({ year, frame, delivered, stopping, carryOver }) => {
    return { year, frame, reserve: reserves.get(year) ?? 0, taken: delivered + stopping, carryOver };
  });
}

function coveredBy(enough: number, { independent, together }: PortfolioCostRange): CostRangeView['covered'] {
  if (Math.max(independent.p85, together.p85) <= enough) return 'always';
  return Math.min(independent.p85, together.p85) <= enough ? 'independent' : 'never';
}
