// P50 (what the project steers by) and P85 (what the owner sets aside) of a project's cost.

import { wholeUnits } from '../economics/whole-units.ts';
import type { Project } from '../model/portfolio.ts';
import { costDraws, costEvents, drawnQuantile } from './cost-draws.ts';
import { estimateTriangle } from './estimate-triangle.ts';
import type { Drawing } from './random-stream.ts';
import type { RiskTable } from './risk-table.ts';
import { triangleQuantile } from './triangle.ts';

/** Whole units of the currency. */
export interface CostRange {
  readonly p50: number;
  readonly p85: number;
  readonly method: 'closed-form' | 'monte-carlo';
}

/** null without a three-point estimate: one number says nothing about its own uncertainty. */
export function projectCostRange(project: Project, table: RiskTable, drawing: Drawing): CostRange | null {
  const triangle = estimateTriangle(project.card.cost?.estimate);
  if (triangle === null) return null;
  const events = costEvents(project.card, table);
  if (events.length === 0) {
    const [p50, p85] = [triangleQuantile(triangle, 0.5), triangleQuantile(triangle, 0.85)];
    return { p50: wholeUnits(p50), p85: wholeUnits(p85), method: 'closed-form' };
  }
  const draws = costDraws(project, triangle, events, drawing).sort();
  return {
    p50: wholeUnits(drawnQuantile(draws, 50)),
    p85: wholeUnits(drawnQuantile(draws, 85)),
    method: 'monte-carlo',
  };
}
