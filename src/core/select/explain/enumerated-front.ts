// The sets that are best for some weights, found once by going through every choice.

import { worthOfChoice } from '../chosen-projects.ts';
import type { Program } from '../program/program.ts';
import { allChoices } from '../solve/all-choices.ts';
import { compareEquals } from '../solve/best-choice.ts';
import { frontOf, sumOf, type ValuedSet } from './front-of.ts';

/** Of sets with the same points the one that would be chosen stays. Null when there are too many branches. */
export function enumeratedFront(
  program: Program,
  points: readonly Float64Array[],
  patience: number,
): readonly ValuedSet[] | null {
  try {
    const size = points[0]?.length ?? 0;
    const sets = allChoices(program, patience).map((choice) => ({ choice, points: sumOf(points, choice, size) }));
    const equals = compareEquals(program);
    return frontOf(sets, (a, b) => worthOfChoice(program, b) - worthOfChoice(program, a) || equals(a, b));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
