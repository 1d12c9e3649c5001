// Where the best set differs from what a prioritisation down the list takes, and what the list is short of that it does not look at.
import { chosenProjects } from '../../../core/select/chosen-projects.ts';
import { limitsOver } from '../../../core/select/explain/limits-over.ts';
import type { Program } from '../../../core/select/program/program.ts';
import type { NamedProject } from '../named-project.ts';
import type { ReportFacts } from '../report-facts.ts';
import { shortNames } from '../short-names.ts';
import { type BrokenLimit, brokenLimit } from './choice-room.ts';

export interface BesideList {
  /** False: the set is good, and not proven the best. */
  readonly isBest: boolean;
  /** In the set and not taken by the list; `start` where it is later than planned. */
  readonly more: readonly LaterStart[];
  readonly less: readonly NamedProject[];
  /** In both, and later in the set. */
  readonly later: readonly LaterStart[];
  /** People that are lacking when what the list takes starts as planned. */
  readonly short: readonly BrokenLimit[];
}

export interface LaterStart {
  readonly project: NamedProject;
  readonly start: number | null;
}

/** `taken`: ids that the list gives room. null when nobody asked for the best set, and when it is the same. */
export function besideList({ chosen, portfolio }: ReportFacts, taken: readonly string[]): BesideList | null {
  if (!chosen || !('best' in chosen.selection)) return null;
  const { program, best, status } = chosen.selection;
  const named = shortNames(portfolio);
  const open = new Set(program.projects.flatMap(({ id, bound }) => (bound === null ? [id] : [])));
  const inSet = chosenProjects(program, best.choice)
    .filter(({ id }) => open.has(id))
    .map(({ id, start, delay }) => ({ project: named(id), start: delay !== 0 ? start : null, isLater: delay > 0 }));
  const inBoth = inSet.filter(({ project }) => taken.includes(project.id));
  const beside = {
    more: inSet.filter((each) => !inBoth.includes(each)),
    less: taken.filter((id) => open.has(id) && !inBoth.some(({ project }) => project.id === id)).map(named),
    later: inBoth.filter(({ isLater }) => isLater),
  };
  if (beside.more.length + beside.less.length + beside.later.length === 0) return null;
  const over = limitsOver(program, asPlanned(program, taken)).filter(({ meaning }) => meaning.kind === 'people');
  return {
    isBest: status === 'optimal',
    ...beside,
    short: over.flatMap((limit) => brokenLimit(limit, '', portfolio, named)),
  };
}

/** What is bound, and what is taken, each as planned; the first start that the card allows where that is not the planned one. */
function asPlanned({ projects, options }: Program, taken: readonly string[]): readonly number[] {
  return projects.flatMap(({ id, bound, columns }) => {
    if (bound === null && !taken.includes(id)) return [];
    return columns.find((column) => options[column]?.delay === 0) ?? columns[0] ?? [];
  });
}
