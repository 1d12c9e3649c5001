// How often each project is in the best set when the weights are drawn: the set is certain, or it is the weights that choose.
// Acceptability of sets after Liesiö, Mild and Salo 2007 (robust portfolio modelling): the sets that are best for some weights are found
// once where that is possible, and the weights are drawn over them.
import type { Ranking } from '../rank/ranking.ts';
import { scaledByRisk } from '../rank/risk-adjusted-value.ts';
import { standardError } from '../robust/place-shares.ts';
import { type WeightDrawing, type WeightDraws, weightDraws } from '../robust/weight-draws.ts';
import { chosenIds } from './chosen-projects.ts';
import { allChoices } from './enumerating-solver.ts';
import { frontOf } from './front-of.ts';
import type { Program } from './program.ts';
import type { Choice, Solve } from './zero-one-program.ts';

/** core: in the best set whatever the drawn weights · weights: in some · out: in none. */
export type ChoiceLabel = 'core' | 'weights' | 'out';

export interface ProjectAcceptability {
  readonly id: string;
  /** Share of the draws in which it is in the best set. */
  readonly share: number;
  readonly standardError: number;
  readonly label: ChoiceLabel;
}

export interface SetAcceptability {
  readonly choice: Choice;
  readonly share: number;
  readonly standardError: number;
}

export interface BestOverWeights {
  readonly method: WeightDrawing;
  readonly seed: number;
  readonly draws: number;
  /** enumerated: every set was compared in every draw · solved: the best set was found anew for each draw. */
  readonly how: 'enumerated' | 'solved';
  /** Sets that nothing beats on every criterion at once; null when they were not enumerated. */
  readonly nonDominated: number | null;
  /** By id, projects up for choice only. */
  readonly projects: readonly ProjectAcceptability[];
  /** The sets that were best in some draw, the most frequent first; at most ten. */
  readonly sets: readonly SetAcceptability[];
}

export interface OverWeightsTask {
  readonly method: WeightDrawing | null;
  /** Branches at most in the enumeration. */
  readonly patience: number;
  /** Draws when each must be solved. */
  readonly solvedDraws: number;
  readonly solve: Solve;
  readonly progress?: (done: number, all: number) => void;
}

const shownSets = 10;

/** Null when nothing can be chosen, or time was up for a draw. Scores are as they stand. */
export function bestOverWeights(program: Program, ranking: Ranking, task: OverWeightsTask): BestOverWeights | null {
  const method = task.method ?? (ranking.weightMethod === 'order' ? 'order' : 'around');
  const points = criterionPoints(program, ranking);
  const front = enumeratedFront(program, points, task.patience);
  const draws = front === null ? Math.min(task.solvedDraws, ranking.draws) : ranking.draws;
  const drawn = weightDraws(ranking.criteria, method, { seed: ranking.seed, draws });
  const counts = front === null ? countSolved(points, drawn, draws, task) : countOver(front, drawn, draws);
  if (counts === null || counts.size === 0) return null;
  return {
    method,
    seed: ranking.seed,
    draws,
    how: front === null ? 'solved' : 'enumerated',
    nonDominated: front === null ? null : front.length,
    projects: shares(program, counts, draws),
    sets: [...counts.values()]
      .sort((a, b) => b.count - a.count || compareChoices(a.choice, b.choice))
      .slice(0, shownSets)
      .map(({ choice, count }) => ({
        choice,
        share: count / draws,
        standardError: standardError(count / draws, draws),
      })),
  };
}

interface Counted {
  readonly choice: Choice;
  count: number;
}

type Counts = Map<string, Counted>;

/** Column by column: points by criterion as the list counts them, less for delay. */
function criterionPoints(program: Program, { criteria, projects, riskMode }: Ranking): readonly Float64Array[] {
  const ranked = new Map(projects.map((project) => [project.id, project]));
  return program.options.map(({ project, share }) => {
    const own = ranked.get(project);
    return Float64Array.from(criteria, (_, index) =>
      own ? scaledByRisk(own.contributions[index]?.points ?? 0, own.success, riskMode) * share : 0,
    );
  });
}

interface FrontSet {
  readonly choice: Choice;
  readonly points: Float64Array;
}

function enumeratedFront(
  program: Program,
  points: readonly Float64Array[],
  patience: number,
): readonly FrontSet[] | null {
  try {
    const size = points[0]?.length ?? 0;
    const sets = allChoices(program, patience).map((choice) => ({ choice, points: sumOf(points, choice, size) }));
    return frontOf(sets, (a, b) => costOfChoice(program, a) - costOfChoice(program, b) || compareChoices(a, b));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sumOf(points: readonly Float64Array[], choice: Choice, size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const column of choice)
    for (let index = 0; index < size; index += 1) sum[index] = (sum[index] ?? 0) + (points[column]?.[index] ?? 0);
  return sum;
}

function costOfChoice({ options }: Program, choice: Choice): number {
  return choice.reduce((sum, column) => sum + (options[column]?.cost ?? 0), 0);
}

/** The set that takes the first column where they differ comes first. */
function compareChoices(a: Choice, b: Choice): number {
  const at = a.findIndex((column, index) => column !== b[index]);
  return at < 0 ? b.length - a.length : (a[at] ?? 0) - (b[at] ?? Infinity);
}

function countOver(front: readonly FrontSet[], { weights, size }: WeightDraws, draws: number): Counts {
  const counts: Counts = new Map();
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.subarray(draw * size, (draw + 1) * size);
    let best: FrontSet | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const each of front) {
      const worth = weighted(each.points, drawn);
      if (worth > most) [best, most] = [each, worth];
    }
    if (best) countOne(counts, best.choice);
  }
  return counts;
}

function countSolved(
  points: readonly Float64Array[],
  { weights, size }: WeightDraws,
  draws: number,
  { solve, progress }: OverWeightsTask,
): Counts | null {
  const counts: Counts = new Map();
  let start: Choice | undefined;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.subarray(draw * size, (draw + 1) * size);
    const answer = solve({ objective: points.map((own) => Math.round(1000 * weighted(own, drawn))), start });
    if (answer.status !== 'optimal') return null;
    start = answer.choice;
    countOne(counts, answer.choice);
    progress?.(draw + 1, draws);
  }
  return counts;
}

function weighted(points: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < points.length; index += 1) sum += (points[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

function countOne(counts: Counts, choice: Choice): void {
  const key = choice.join(' ');
  const known = counts.get(key);
  if (known) known.count += 1;
  else counts.set(key, { choice, count: 1 });
}

function shares(program: Program, counts: Counts, draws: number): readonly ProjectAcceptability[] {
  const taken = new Map<string, number>();
  for (const { choice, count } of counts.values())
    for (const id of chosenIds(program, choice)) taken.set(id, (taken.get(id) ?? 0) + count);
  return program.projects
    .filter(({ bound }) => bound === null)
    .map(({ id }) => {
      const count = taken.get(id) ?? 0;
      const share = count / draws;
      const label = count === draws ? 'core' : count === 0 ? 'out' : 'weights';
      return { id, share, standardError: standardError(share, draws), label };
    });
}
