// All that one project may cost: its draws, and any quantile of it.
import type { Project } from '../model/portfolio.ts';
import { costDraws, costEvents, drawnQuantile } from './cost-draws.ts';
import { estimateTriangle } from './estimate-triangle.ts';
import type { Drawing } from './random-stream.ts';
import type { RiskTable } from './risk-table.ts';
import { triangleQuantile } from './triangle.ts';

export interface CostSpread {
  /** Whole project, in the order they were drawn. */
  readonly draws: Float64Array;
  /** In closed form without event risks. `percent`: above 0 and below 100. */
  quantile(percent: number): number;
}

/** null without a three-point estimate: one number says nothing about its own uncertainty. */
export function costSpread(project: Project, table: RiskTable, drawing: Drawing): CostSpread | null {
  const triangle = estimateTriangle(project.card.cost?.estimate);
  if (triangle === null) return null;
  const events = costEvents(project.card, table);
  const draws = costDraws(project, triangle, events, drawing);
  if (events.length === 0) return { draws, quantile: (percent) => triangleQuantile(triangle, percent / 100) };
  const sorted = Float64Array.from(draws).sort();
  return { draws, quantile: (percent) => drawnQuantile(sorted, percent) };
}
