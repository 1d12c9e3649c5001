// The sets that no other beats on every criterion at once (Pareto).
import type { Choice } from '../solve/zero-one-program.ts';

export interface ValuedSet {
  readonly choice: Choice;
  /** Points by criterion. */
  readonly points: Float64Array;
}

// Less than this is noise of adding in another order.
const noise = 1e-9;

/** In falling order of the sum of points. Of sets with the same points the first by `order` stays. */
export function frontOf(sets: readonly ValuedSet[], order: (a: Choice, b: Choice) => number): readonly ValuedSet[] {
  const summed = sets.map((set) => ({ set, sum: set.points.reduce((sum, points) => sum + points, 0) }));
  summed.sort((a, b) => (Math.abs(a.sum - b.sum) > noise ? b.sum - a.sum : order(a.set.choice, b.set.choice)));
  const front: ValuedSet[] = [];
  for (const { set } of summed) if (!front.some((kept) => covers(kept.points, set.points))) front.push(set);
  return front;
}

/** As good on every criterion. */
function covers(a: Float64Array, b: Float64Array): boolean {
  for (let index = 0; index < a.length; index += 1) if ((a[index] ?? 0) < (b[index] ?? 0) - noise) return false;
  return true;
}

/** `points`: by column, then criterion; `size`: the number of criteria. */
export function sumOf(points: readonly Float64Array[], choice: Choice, size: number): Float64Array {
  const sum = new Float64Array(size);
  for (const column of choice)
    for (let index = 0; index < size; index += 1) sum[index] = (sum[index] ?? 0) + (points[column]?.[index] ?? 0);
  return sum;
}
