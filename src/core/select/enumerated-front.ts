// The sets that are best for some weights, found once by going through every choice.
import { allChoices } from './all-choices.ts';
import { compareChoices, costOf } from './chosen-projects.ts';
import { frontOf, type ValuedSet } from './front-of.ts';
import type { Program } from './program.ts';
import type { Choice } from './zero-one-program.ts';

/** Of sets with the same points the cheapest stays, then the one with the smallest ids. Null when there are too many branches. */
export function enumeratedFront(
  program: Program,
  points: readonly Float64Array[],
  patience: number,
): readonly ValuedSet[] | null {
  try {
    const size = points[0]?.length ?? 0;
    const sets = allChoices(program, patience).map((choice) => ({ choice, points: sumOf(points, choice, size) }));
    return frontOf(sets, (a, b) => costOf(program, a) - costOf(program, b) || compareChoices(a, b));
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
