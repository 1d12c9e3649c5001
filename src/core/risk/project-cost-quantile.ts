// What a project's cost does not pass, with the confidence that is asked for.
import { wholeUnits } from '../economics/whole-units.ts';
import type { Project } from '../model/portfolio.ts';
import { costDraws, costEvents, drawnQuantile } from './cost-draws.ts';
import { estimateTriangle } from './estimate-triangle.ts';
import type { Drawing } from './random-stream.ts';
import type { RiskTable } from './risk-table.ts';
import { triangleQuantile } from './triangle.ts';

/** `percent`: from 1 to 99. Whole units of the currency; null without a three-point estimate. */
export function projectCostQuantile(
  project: Project,
  table: RiskTable,
  drawing: Drawing,
  percent: number,
): number | null {
  const triangle = estimateTriangle(project.card.cost?.estimate);
  if (triangle === null) return null;
  const events = costEvents(project.card, table);
  if (events.length === 0) return wholeUnits(triangleQuantile(triangle, percent / 100));
  return wholeUnits(drawnQuantile(costDraws(project, triangle, events, drawing).sort(), percent));
}
