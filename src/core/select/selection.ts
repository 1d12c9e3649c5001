// The best set of projects and everything that explains it, as plain data: no words.

import type { Ranking } from '../rank/ranking.ts';
import type { WeightDrawing } from '../robust/weight-draws.ts';
import { type BestChoice, bestChoice } from './best-choice.ts';
import { type BestOverWeights, bestOverWeights } from './best-over-weights.ts';
import { budgetStaircase, type Staircase, withoutYear } from './budget-staircase.ts';
import { type ChoicePrices, choicePrices } from './choice-prices.ts';
import { type DelayPrice, delayPrices, type Rebuild } from './delay-prices.ts';
import { leastShort, type Shortage } from './least-short.ts';
import { type MissingScore, missingScores } from './missing-scores.ts';
import { nearBest } from './near-best.ts';
import type { MoneyLimit, Program, ProgramRow } from './program.ts';
import type { LeastOver, Solve, ZeroOneProgram } from './zero-one-program.ts';

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
}

export interface FailedSelection {
  /** unknown: time was up before any set was found. */
  readonly status: 'infeasible' | 'unknown';
  readonly program: Program;
  /** What is short, by the smallest mending step; null when that is not known. */
  readonly shortages: readonly Shortage[] | null;
  /** The best set if what is short were given; null when that is not known. */
  readonly ifMended: BestChoice | null;
}

export interface OpenProgram {
  readonly solve: Solve;
  readonly leastOver: LeastOver;
}

export interface SelectionTask {
  readonly ranking: Ranking;
  readonly rebuild: Rebuild;
  /** How the weights are drawn; null for what suits the strategy. */
  readonly weightDraws: WeightDrawing | null;
  /** How many sets after the best. */
  readonly nearBest: number;
  /** Prices, delays, missing scores and draws of weights too. */
  readonly isWhole: boolean;
  /** Steps of the staircase at most; 0 for none. */
  readonly stairs: number;
  readonly open: (program: ZeroOneProgram) => OpenProgram;
  readonly progress?: (part: 'best' | 'prices' | 'weights' | 'staircase', done: number, all: number) => void;
}

export function findSelection(program: Program, task: SelectionTask): Selection {
  const { open } = task;
  const { solve, leastOver } = open(program);
  task.progress?.('best', 0, 1);
  const best = bestChoice(program, solve);
  if (!('choice' in best)) return failedSelection(program, best.status, leastOver, task);
  const isWhole = task.isWhole && best.status === 'optimal';
  const openSolve = (other: Program) => open(other).solve;
  const after = best.status === 'optimal' ? nearBest(program, solve, best, task.nearBest) : [];
  const progress = (done: number, all: number) => task.progress?.('prices', done, all);
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

// Half as much again as the frame: enough to see what more money would buy.
function mainStaircase(program: Program, { open, stairs, progress }: SelectionTask): Staircase | null {
  const limit = mainYear(program);
  if (limit === null) return null;
  progress?.('staircase', 0, stairs);
  const free = withoutYear(program, limit.year);
  const highest = Math.floor(limit.frame * 1.5);
  return budgetStaircase(free, open(free).solve, { year: limit.year, highest, mostSteps: stairs });
}

/** The year with a frame in which projects up for choice cost the most; the first of several. */
function mainYear({ limits, projects, options }: Program): MoneyLimit | null {
  const columns = projects.flatMap((project) => (project.bound === null ? project.columns : []));
  const asked = (year: number) => columns.reduce((sum, column) => sum + (options[column]?.money.get(year) ?? 0), 0);
  return limits.money.reduce<MoneyLimit | null>(
    (most, limit) => (asked(limit.year) > (most === null ? 0 : asked(most.year)) ? limit : most),
    null,
  );
}

function failedSelection(
  program: Program,
  status: FailedSelection['status'],
  leastOver: LeastOver,
  { open }: SelectionTask,
): FailedSelection {
  if (status === 'unknown') return { status, program, shortages: null, ifMended: null };
  const shortages = leastShort(program, leastOver);
  if (shortages === null) return { status, program, shortages, ifMended: null };
  const mended = withGranted(program, shortages);
  const outcome = bestChoice(mended, open(mended).solve);
  return { status, program, shortages, ifMended: 'choice' in outcome ? outcome : null };
}

/** The same programme where the rows that were short have just enough. */
function withGranted(program: Program, shortages: readonly Shortage[]): Program {
  const short = new Map(shortages.map((shortage) => [shortage.row, shortage.short]));
  const granted = (row: ProgramRow): ProgramRow => {
    const more = short.get(row) ?? 0;
    return {
      ...row,
      lower: row.lower === null ? null : row.lower - more,
      upper: row.upper === null ? null : row.upper + more,
    };
  };
  return { ...program, rows: program.rows.map(granted) };
}
