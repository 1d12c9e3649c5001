// What many projects may cost together: between "each for itself" and "all overrun together", since nobody knows how they depend.

import { wholeUnits } from '../economics/whole-units.ts';
import { byIdOf } from '../model/code-point-order.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Project } from '../model/portfolio.ts';
import { drawnQuantile } from './cost-draws.ts';
import { costSpread } from './cost-spread.ts';
import type { Drawing } from './random-stream.ts';
import type { RiskTable } from './risk-table.ts';
import { type YearCostRange, yearCostRanges } from './year-cost-range.ts';
import { addToYears, emptyYearSums } from './year-cost-sums.ts';
import { noYears, type YearlyPlan } from './yearly-plan.ts';

/** Whole units of the currency. */
export interface PortfolioCostRange {
  readonly independent: CostQuantiles;
  readonly together: CostQuantiles;
  /** Ids of projects counted at their planned cost, because they lack a three-point estimate. */
  readonly withoutRange: readonly string[];
  /** Ids of projects left out, because their cost is unknown. */
  readonly withoutCost: readonly string[];
  /** The years of the plan. */
  readonly years: readonly YearCostRange[];
}

interface CostQuantiles {
  readonly p50: number;
  readonly p85: number;
}

/** Added draw by draw, project by project in the order of their ids; every project is drawn once, for all that is asked. */
export function portfolioCostRange(
  projects: readonly Project[],
  table: RiskTable,
  drawing: Drawing,
  plan: YearlyPlan = noYears,
): PortfolioCostRange {
  const sorted = [...projects].sort(byIdOf);
  const years = emptyYearSums(plan, drawing.draws);
  const sums = new Float64Array(drawing.draws);
  const ranges: CostQuantiles[] = [];
  const fixed: Project[] = [];
  for (const project of sorted) {
    const spread = costSpread(project, table, drawing);
    addToYears(years, project.id, plan.costs.get(project.id), spread);
    if (spread === null) {
      fixed.push(project);
      continue;
    }
    for (let draw = 0; draw < sums.length; draw += 1) sums[draw] = (sums[draw] ?? 0) + (spread.draws[draw] ?? 0);
    ranges.push({ p50: wholeUnits(spread.quantile(50)), p85: wholeUnits(spread.quantile(85)) });
  }
  const certain = fixed.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0);
  const together = {
    p50: ranges.reduce((sum, { p50 }) => sum + p50, certain),
    p85: ranges.reduce((sum, { p85 }) => sum + p85, certain),
  };
  return {
    // One project has nobody to overrun apart from.
    independent: ranges.length < 2 ? together : drawnTogether(sums, certain),
    together,
    withoutRange: fixed.filter(({ card }) => plannedCost(card) !== null).map(({ id }) => id),
    withoutCost: fixed.filter(({ card }) => plannedCost(card) === null).map(({ id }) => id),
    years: yearCostRanges(years),
  };
}

function drawnTogether(sums: Float64Array, certain: number): CostQuantiles {
  const sorted = sums.sort();
  const at = (percent: number) => wholeUnits(certain + drawnQuantile(sorted, percent));
  return { p50: at(50), p85: at(85) };
}
