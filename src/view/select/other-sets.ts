// The sets that come after the best, as exchanges: how much less they are worth, who goes out and who comes in, and what parts equals.

import { type ChosenProject, chosenProjects, costOf } from '../../core/select/chosen-projects.ts';
import { exchanged } from '../../core/select/explain/choice-prices.ts';
import type { Program } from '../../core/select/program/program.ts';
import type { BestChoice } from '../../core/select/solve/best-choice.ts';

export interface OtherSet {
  readonly projects: readonly ChosenProject[];
  /** Points; how much less than the best. */
  readonly value: number;
  readonly less: number;
  readonly cost: number;
  readonly out: readonly string[];
  readonly in: readonly string[];
}

export interface Tie {
  /** How many of the sets after the best have the same value. */
  readonly others: number;
  /** What parted the best from the first of them. */
  readonly rule: 'cost' | 'changes' | 'order';
}

export function otherSets(program: Program, best: BestChoice, nearBest: readonly BestChoice[]): readonly OtherSet[] {
  return nearBest.map(({ choice, value }) => ({
    projects: chosenProjects(program, choice),
    value: value / program.valueUnits,
    less: (best.value - value) / program.valueUnits,
    cost: costOf(program, choice),
    ...exchanged(program, best.choice, choice),
  }));
}

/** null when the best is alone. */
export function tieOf(program: Program, best: BestChoice, nearBest: readonly BestChoice[]): Tie | null {
  const equals = nearBest.filter(({ value }) => value === best.value);
  const [first] = equals;
  if (first === undefined) return null;
  const [cost, otherCost] = [costOf(program, best.choice), costOf(program, first.choice)];
  const rule = cost < otherCost ? 'cost' : kept(program, best) > kept(program, first) ? 'changes' : 'order';
  return { others: equals.length, rule };
}

/** More when less is changed: an adopted one that is taken counts for, any other counts against. */
function kept({ projects }: Program, { choice }: BestChoice): number {
  const taken = new Set(choice);
  return projects.reduce((sum, { adopted, columns }) => {
    const isIn = columns.some((column) => taken.has(column));
    return sum + (isIn ? (adopted ? 1 : -1) : 0);
  }, 0);
}
