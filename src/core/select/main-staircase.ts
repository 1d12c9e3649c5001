// The staircase of the year in which most is asked for.
import { budgetStaircase, type Staircase, withoutYear } from './budget-staircase.ts';
import type { MoneyLimit, Program } from './program.ts';
import type { SelectionTask } from './selection-task.ts';

/** Up to half as much again as the frame: enough to see what more money would buy. null where no money limits what is up for choice. */
export function mainStaircase(
  program: Program,
  { open, stairs, progress }: Pick<SelectionTask, 'open' | 'stairs' | 'progress'>,
): Staircase | null {
  const limit = mainYear(program);
  if (limit === null) return null;
  progress?.('staircase', 0, stairs);
  const free = withoutYear(program, limit.year);
  const highest = Math.floor(limit.frame * 1.5);
  return budgetStaircase(free, open(free).solve, { year: limit.year, highest, mostSteps: stairs });
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
