// What more money over all years buys: the most value for every level of planned cost, from the cheapest set that holds to the best one.
// The efficient frontier, by ε-constraints on cost (Haimes, Lasdon and Wismer 1971): a bounded number of questions, each exact.

import { chosenIds, costOf } from '../chosen-projects.ts';
import type { Program } from '../program/program.ts';
import { type BestChoice, bestChoice } from '../solve/best-choice.ts';
import type { Solve, ZeroOneRow } from '../solve/zero-one-program.ts';

export interface FrontierPoint {
  /** Planned cost over all years, whole units of the currency. No set that holds is worth as much and costs less. */
  readonly cost: number;
  /** In value units. No set that holds costs as little and is worth more. */
  readonly value: number;
  /** Ids, bound projects among them. */
  readonly projects: readonly string[];
  /** False when it took too much work: it holds, but as little may buy more. */
  readonly proven: boolean;
}

export interface Frontier {
  /** Rising in cost and in value. The first is the cheapest set that holds, the last the best one. */
  readonly points: readonly FrontierPoint[];
  /** Rising, evenly spaced from the cost of the first to that of the last. For each, what it buys at most was asked. */
  readonly levels: readonly number[];
}

export interface FrontierTask {
  /** From the cheapest set to the best. */
  readonly steps: number;
  /** Further costs for which to ask. */
  readonly costs: readonly number[];
  /** Branches at most for each question. */
  readonly effort?: number | undefined;
}

/** null when the best set is the cheapest too, or the cheapest is not known. */
export function frontier(
  program: Program,
  solve: Solve,
  best: BestChoice,
  { steps, costs, effort }: FrontierTask,
): Frontier | null {
  const hasty: Solve = (question) => solve({ effort, ...question });
  const top = pointOf(program, best);
  const lowest = cheapest(program, hasty);
  if (lowest === null || lowest.cost >= top.cost) return null;
  const levels = Array.from({ length: steps + 1 }, (_, step) =>
    Math.floor(lowest.cost + (step * (top.cost - lowest.cost)) / steps),
  );
  const asked = [...levels, ...costs, top.cost - 1].filter((cost) => cost > lowest.cost && cost < top.cost);
  const points = [top];
  // What is best for more money and costs no more than this is best for this too.
  for (const room of [...new Set(asked)].sort((a, b) => b - a)) {
    const answer = (points.at(-1)?.cost ?? 0) > room ? bestChoice(program, hasty, [atMost(program, room)]) : null;
    if (answer !== null && 'choice' in answer) points.push(pointOf(program, answer));
  }
  return { points: undominated([...points, lowest]), levels };
}

function cheapest(program: Program, solve: Solve): FrontierPoint | null {
  const answer = solve({ objective: program.options.map(({ cost }) => -cost) });
  if (answer.status !== 'optimal') return null;
  const outcome = bestChoice(program, solve, [atMost(program, costOf(program, answer.choice))]);
  return 'choice' in outcome ? pointOf(program, outcome) : null;
}

function pointOf(program: Program, { choice, value, status }: BestChoice): FrontierPoint {
  const projects = [...chosenIds(program, choice)];
  return { cost: costOf(program, choice), value, projects, proven: status === 'optimal' };
}

/** An answer that is not proven may be worth less than one that costs no more. */
function undominated(falling: readonly FrontierPoint[]): readonly FrontierPoint[] {
  const kept: FrontierPoint[] = [];
  for (const point of [...falling].reverse()) if (point.value > (kept.at(-1)?.value ?? -Infinity)) kept.push(point);
  return kept;
}

function atMost({ options }: Program, cost: number): ZeroOneRow {
  const entries = options.flatMap((option, column) => (option.cost === 0 ? [] : [[column, option.cost] as const]));
  return { entries, lower: null, upper: cost };
}
