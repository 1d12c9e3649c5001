// The best set of projects and everything that explains it, as plain data: no words.

import { type BestOverWeights, bestOverWeights } from './explain/best-over-weights.ts';
import type { Staircase } from './explain/budget-staircase.ts';
import { type ChoicePrices, choicePrices } from './explain/choice-prices.ts';
import { type DelayPrice, delayPrices } from './explain/delay-prices.ts';
import type { Frontier } from './explain/frontier.ts';
import { type ListedSet, listedSet } from './explain/listed-set.ts';
import { mainFrontier } from './explain/main-frontier.ts';
import { mainStaircase } from './explain/main-staircase.ts';
import { type MissingScore, missingScores } from './explain/missing-scores.ts';
import { type FailedSelection, failedSelection } from './failed-selection.ts';
import type { Program } from './program/program.ts';
import type { SelectionTask } from './selection-task.ts';
import { type BestChoice, bestChoice } from './solve/best-choice.ts';
import { nearBest } from './solve/near-best.ts';
import type { Solve } from './solve/zero-one-program.ts';

export type Selection = FoundSelection | FailedSelection;

export interface FoundSelection {
  /** feasible: time was up, so the set holds and is good, but is not proven the best. */
  readonly status: 'optimal' | 'feasible';
  readonly program: Program;
  readonly best: BestChoice;
  /** The sets after it, in falling order of value. Empty when it is not proven. */
  readonly nearBest: readonly BestChoice[];
  /** null when they were not asked for. */
  readonly prices: ChoicePrices | null;
  readonly delays: readonly DelayPrice[];
  /** Projects that lack scores, the one most worth asking about first. */
  readonly missing: readonly MissingScore[];
  /** null when not asked for, or when time was up. */
  readonly overWeights: BestOverWeights | null;
  /** Of the year in which most is asked for; null without frames, or when not asked for. */
  readonly staircase: Staircase | null;
  /** Value against planned cost over all years; null when not asked for, or when the best set is the cheapest too. */
  readonly frontier: Frontier | null;
  /** The set that the list comes to; null without frames. */
  readonly listed: ListedSet | null;
}

export function findSelection(program: Program, task: SelectionTask): Selection {
  const { open } = task;
  const { solve, leastOver } = open(program);
  task.progress?.('best', 0, 1);
  const best = bestChoice(program, solve);
  if (!('choice' in best)) return failedSelection(program, best.status, leastOver, open);
  const isWhole = task.isWhole && best.status === 'optimal';
  const openSolve = (other: Program) => open(other).solve;
  const after = best.status === 'optimal' ? nearBest(program, solve, best, task.nearBest) : [];
  const progress = (done: number, all: number) => task.progress?.('prices', done, all);
  const listed = listedSet(program, task.ranking);
  return {
    status: best.status,
    program,
    best,
    nearBest: after,
    prices: isWhole ? choicePrices({ program, solve, best, nearBest: after, effort: priceEffort }, progress) : null,
    delays: isWhole ? delayPrices(program, best, task.rebuild, openSolve) : [],
    missing: isWhole ? missingScores({ program, best, ranking: task.ranking }, task.rebuild, openSolve) : [],
    overWeights: isWhole ? overWeights(program, solve, task) : null,
    staircase: isWhole && task.stairs > 0 ? mainStaircase(program, task) : null,
    frontier: isWhole
      ? mainFrontier(program, solve, best, { listed, effort: priceEffort, progress: task.progress })
      : null,
    listed,
  };
}

// Enumeration is worth a second or so; solving anew for every draw is dearer, and so are fewer draws.
const patience = 300_000;
const solvedDraws = 100;
// Some seconds for one price of sixty projects; dearer ones are told as the highest they can be.
const priceEffort = 1000;

function overWeights(
  program: Program,
  solve: Solve,
  { ranking, weightDraws, progress }: SelectionTask,
): BestOverWeights | null {
  return bestOverWeights(program, ranking, {
    method: weightDraws,
    patience,
    solvedDraws,
    solve,
    progress: (done, all) => progress?.('weights', done, all),
  });
}
