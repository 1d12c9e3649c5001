// The frontier that a page shows: so many steps as a chart can hold, and the cost of the set that the list comes to among them.

import type { Program } from '../program/program.ts';
import type { SelectionTask } from '../selection-task.ts';
import type { BestChoice } from '../solve/best-choice.ts';
import type { Solve } from '../solve/zero-one-program.ts';
import { type Frontier, frontier } from './frontier.ts';
import type { ListedSet } from './listed-set.ts';

const steps = 12;

interface MainTask {
  readonly listed: ListedSet | null;
  /** Branches at most for each question. */
  readonly effort: number;
  readonly progress: SelectionTask['progress'];
}

export function mainFrontier(
  program: Program,
  solve: Solve,
  best: BestChoice,
  { listed, effort, progress }: MainTask,
): Frontier | null {
  progress?.('frontier', 0, steps);
  return frontier(program, solve, best, { steps, costs: listed === null ? [] : [listed.cost], effort });
}
