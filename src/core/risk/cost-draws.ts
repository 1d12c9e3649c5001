// Draws of what a project may cost: the estimate's triangle plus the events that happen.
import type { Card, Project } from '../model/portfolio.ts';
import { type Drawing, randomStream } from './random-stream.ts';
import { relevantThreats } from './relevant-threats.ts';
import type { RiskTable } from './risk-table.ts';
import { type Triangle, triangleQuantile } from './triangle.ts';

/** A threat that costs money if it happens. */
export interface CostEvent {
  readonly risk: string;
  readonly probability: number;
  readonly cost: number;
}

/** What would come after the project is a cost of operation, and no part of what the project costs. */
export function costEvents(card: Card, table: RiskTable): readonly CostEvent[] {
  return relevantThreats(card, table).flatMap(({ id, risk, probability, cost }) =>
    probability !== null && probability > 0 && cost !== null && cost > 0 && risk.proximity !== 'after_project'
      ? [{ risk: id, probability, cost }]
      : [],
  );
}

/** One cost factor for the whole project over its years; the events are independent of it and of each other. */
export function costDraws(
  { id }: Pick<Project, 'id'>,
  triangle: Triangle,
  events: readonly CostEvent[],
  { seed, draws }: Drawing,
): Float64Array {
  const nextFactor = randomStream(seed, id, 'cost');
  const costs = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw += 1) costs[draw] = triangleQuantile(triangle, nextFactor());
  for (const { risk, probability, cost } of events) {
    const next = randomStream(seed, id, `risk ${risk}`);
    for (let draw = 0; draw < draws; draw += 1) if (next() < probability) costs[draw] = (costs[draw] ?? 0) + cost;
  }
  return costs;
}

/** The smallest draw that at least `percent` of 100 draws do not exceed. `sorted` by rising cost. */
export function drawnQuantile(sorted: Float64Array, percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent * sorted.length) / 100) - 1)] ?? 0;
}
