// The sets that come after the best one, in falling order: how near they are says how much the choice is worth arguing about.

import { chosenIds, otherSetThan } from '../chosen-projects.ts';
import type { Program } from '../program/program.ts';
import { type BestChoice, bestChoice } from './best-choice.ts';
import type { Solve, ZeroOneRow } from './zero-one-program.ts';

/** At most `count` sets of projects other than `best`; fewer when there are no more, or when the next is not proven to be the next. */
export function nearBest(program: Program, solve: Solve, best: BestChoice, count: number): readonly BestChoice[] {
  const found: BestChoice[] = [];
  let forbidden: readonly ZeroOneRow[] = [otherSetThan(program, chosenIds(program, best.choice))];
  while (found.length < count) {
    const next = bestChoice(program, solve, forbidden);
    if (next.status !== 'optimal') return found;
    found.push(next);
    forbidden = [...forbidden, otherSetThan(program, chosenIds(program, next.choice))];
  }
  return found;
}
