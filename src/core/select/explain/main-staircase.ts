// The staircase of the year in which most is asked for.

import type { MoneyLimit, Program } from '../program/program.ts';
import type { SelectionTask } from '../selection-task.ts';
import { budgetStaircase, frameFor, type Staircase } from './budget-staircase.ts';

/**
 * Up to half as much again as the frame, or to where the cheapest project that it has no room for would fit: enough to see what more money
 * would buy. null where no money limits what is up for choice.
 */
export function mainStaircase(
  program: Program,
  { open, stairs, progress }: Pick<SelectionTask, 'open' | 'stairs' | 'progress'>,
): Staircase | null {
  const limit = mainYear(program);
  if (limit === null) return null;
  progress?.('staircase', 0, stairs);
  const { year } = limit;
  const highest = Math.max(Math.floor(limit.frame * 1.5), nextThatFits(program, limit));
  return budgetStaircase(program, (free) => open(free).solve, { year, highest, mostSteps: stairs });
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

/** The least frame that the cheapest project without room needs beside what is bound; 0 when each of them has room. */
function nextThatFits(program: Program, { year, frame }: MoneyLimit): number {
  const bound = program.projects.flatMap(({ bound, columns }) => (bound === null ? [] : columns.slice(0, 1)));
  const needed = program.projects
    .flatMap((project) => (project.bound === null ? project.columns : []))
    .filter((column) => (program.options[column]?.money.get(year) ?? 0) > 0)
    .map((column) => frameFor(program, year, [...bound, column]))
    .filter((each) => each > frame);
  return needed.length === 0 ? 0 : Math.min(...needed);
}
