// How often each set is the best over drawn weights: by comparing the sets that can be, or by solving anew for every draw.
import type { WeightDraws } from '../../robust/weight-draws.ts';
import type { Choice, Solve } from '../solve/zero-one-program.ts';
import { weighted } from './criterion-points.ts';
import { sumOf, type ValuedSet } from './front-of.ts';

export interface CountedSet {
  readonly choice: Choice;
  /** Draws in which it is the best. */
  count: number;
}

/** By the columns of the set. */
export type SetCounts = ReadonlyMap<string, CountedSet>;
type Counts = Map<string, CountedSet>;

// Less than this is noise of adding in another order.
const noise = 1e-9;

/** `best`: the set that was chosen, which counts whenever no other is worth more. */
export function countOver(
  front: readonly ValuedSet[],
  { weights, size }: WeightDraws,
  draws: number,
  best: ValuedSet,
): SetCounts {
  const counts: Counts = new Map();
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.subarray(draw * size, (draw + 1) * size);
    let first = best;
    let most = weighted(best.points, drawn) + noise;
    for (const each of front) {
      const worth = weighted(each.points, drawn);
      if (worth > most) [first, most] = [each, worth];
    }
    countOne(counts, first.choice);
  }
  return counts;
}

/** Null when a draw could not be solved to the end. The best set counts as in `countOver`. */
export function countSolved(
  points: readonly Float64Array[],
  { weights, size }: WeightDraws,
  draws: number,
  { solve, best, progress }: SolvedTask,
): SetCounts | null {
  const counts: Counts = new Map();
  let start = best;
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = weights.subarray(draw * size, (draw + 1) * size);
    const answer = solve({ objective: points.map((own) => Math.round(1000 * weighted(own, drawn))), start });
    if (answer.status !== 'optimal') return null;
    start = answer.choice;
    const lead = weighted(sumOf(points, answer.choice, size), drawn) - weighted(sumOf(points, best, size), drawn);
    countOne(counts, lead > noise ? answer.choice : best);
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
  readonly best: Choice;
  readonly progress?: (done: number, all: number) => void;
}
