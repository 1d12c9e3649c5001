// What a year's delay of a chosen project costs: the best choice, less the best choice in which it starts a year later.

import { chosenProjects } from '../chosen-projects.ts';
import type { Program } from '../program/program.ts';
import { forcedRow } from '../program/to-program.ts';
import type { SelectionSettings } from '../selection-settings.ts';
import type { BestChoice } from '../solve/best-choice.ts';
import type { Solve } from '../solve/zero-one-program.ts';

export interface DelayPrice {
  readonly id: string;
  /**
   * In value units; null when it cannot start a year later, or when that was not found out. Negative when waiting gives more, in a year that the card does not allow: then
   * somebody else gets the room.
   */
  readonly price: number | null;
  /** False when it took too much work or too long: then the price is the highest it can be, and null means that nothing was found. */
  readonly proven: boolean;
}

/** The same programme under other settings, in the same value units. */
export type Rebuild = (changes: Pick<SelectionSettings, 'delays' | 'supposed'>) => Program;

/** For every chosen project up for choice whose start is known. By id. */
export function delayPrices(
  program: Program,
  best: BestChoice,
  rebuild: Rebuild,
  open: (program: Program) => Solve,
): readonly DelayPrice[] {
  const choosable = new Set(program.projects.flatMap(({ id, bound }) => (bound === null ? [id] : [])));
  return chosenProjects(program, best.choice).flatMap(({ id, start, delay }) => {
    if (start === null || !choosable.has(id)) return [];
    const later = rebuild({ delays: new Map([[id, delay + 1]]) });
    const own = later.projects.filter((project) => project.id === id);
    const objective = later.options.map(({ value }) => value);
    const answer = open(later)({ objective, rows: own.map(forcedRow) });
    const proven = answer.status === 'optimal' || answer.status === 'infeasible';
    return [{ id, price: 'choice' in answer ? best.value - answer.worth : null, proven }];
  });
}
