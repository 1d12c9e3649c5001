// How often each set is the best over drawn weights: by comparing the sets that can be, or by solving anew for every draw.
import type { WeightDraws } from '../robust/weight-draws.ts';
import { weighted } from './criterion-points.ts';
import type { ValuedSet } from './front-of.ts';
import type { Choice, Solve } from './zero-one-program.ts';

export interface CountedSet {
  readonly choice: Choice;
  /** Draws in which it is the best. */
  count: number;
}

/** By the columns of the set. */
export type SetCounts = ReadonlyMap<string, CountedSet>;
type Counts = Map<string, CountedSet>;

export function countOver(front: readonly ValuedSet[], { weights, size }: WeightDraws, draws: number): SetCounts {
  const counts: Counts = new Map();
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.subarray(draw * size, (draw + 1) * size);
    let best: ValuedSet | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const each of front) {
      const worth = weighted(each.points, drawn);
      if (worth > most) [best, most] = [each, worth];
    }
    if (best) countOne(counts, best.choice);
  }
  return counts;
}

/** Null when a draw could not be solved to the end. */
export function countSolved(
  points: readonly Float64Array[],
  { weights, size }: WeightDraws,
  draws: number,
  { solve, progress }: SolvedTask,
): SetCounts | null {
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

function countOne(counts: Counts, choice: Choice): void {
  const key = choice.join(' ');
  const known = counts.get(key);
  if (known) known.count += 1;
  else counts.set(key, { choice, count: 1 });
}

interface SolvedTask {
  readonly solve: Solve;
  readonly progress?: (done: number, all: number) => void;
}
