// What many projects may cost together: between "each for itself" and "all overrun together", since nobody knows how they depend.

import { wholeUnits } from '../economics/whole-units.ts';
import { byIdOf } from '../model/code-point-order.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Project } from '../model/portfolio.ts';
import { costDraws, costEvents, drawnQuantile } from './cost-draws.ts';
import { estimateTriangle } from './estimate-triangle.ts';
import { projectCostRange } from './project-cost-range.ts';
import type { Drawing } from './random-stream.ts';
import type { RiskTable } from './risk-table.ts';

/** Whole units of the currency. */
export interface PortfolioCostRange {
  readonly independent: { readonly p50: number; readonly p85: number };
  readonly together: { readonly p50: number; readonly p85: number };
  /** Ids of projects counted at their planned cost, because they lack a three-point estimate. */
  readonly withoutRange: readonly string[];
  /** Ids of projects left out, because their cost is unknown. */
  readonly withoutCost: readonly string[];
}

export function portfolioCostRange(
  projects: readonly Project[],
  table: RiskTable,
  drawing: Drawing,
): PortfolioCostRange {
  const sorted = [...projects].sort(byIdOf);
  const fixed = sorted.filter(({ card }) => estimateTriangle(card.cost?.estimate) === null);
  const certain = fixed.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0);
  const sums = sortedSums(sorted, table, drawing);
  const independent = (percent: number) => wholeUnits(certain + drawnQuantile(sums, percent));
  const ranges = sorted.flatMap((project) => projectCostRange(project, table, drawing) ?? []);
  return {
    independent: { p50: independent(50), p85: independent(85) },
    together: {
      p50: ranges.reduce((sum, { p50 }) => sum + p50, certain),
      p85: ranges.reduce((sum, { p85 }) => sum + p85, certain),
    },
    withoutRange: fixed.filter(({ card }) => plannedCost(card) !== null).map(({ id }) => id),
    withoutCost: fixed.filter(({ card }) => plannedCost(card) === null).map(({ id }) => id),
  };
}

// Added draw by draw, project by project in the order of their ids.
function sortedSums(projects: readonly Project[], table: RiskTable, drawing: Drawing): Float64Array {
  const sums = new Float64Array(drawing.draws);
  for (const project of projects) {
    const triangle = estimateTriangle(project.card.cost?.estimate);
    const costs = triangle && costDraws(project, triangle, costEvents(project.card, table), drawing);
    costs?.forEach((cost, draw) => {
      sums[draw] = (sums[draw] ?? 0) + cost;
    });
  }
  return sums.sort();
}
