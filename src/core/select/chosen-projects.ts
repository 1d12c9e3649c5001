// A choice read as projects: which are taken, when they start, and the sums.
import type { Program, ProgramProject } from './program/program.ts';
import type { Choice, ZeroOneRow } from './solve/zero-one-program.ts';

export interface ChosenProject {
  readonly id: string;
  readonly start: number | null;
  readonly delay: number;
}

/** By id. */
export function chosenProjects({ options }: Program, choice: Choice): readonly ChosenProject[] {
  return choice.flatMap((column) => {
    const option = options[column];
    return option ? [{ id: option.project, start: option.start, delay: option.delay }] : [];
  });
}

export function chosenIds({ options }: Program, choice: Choice): ReadonlySet<string> {
  return new Set(choice.flatMap((column) => options[column]?.project ?? []));
}

/** Whole units of the currency. */
export function costOf({ options }: Program, choice: Choice): number {
  return choice.reduce((sum, column) => sum + (options[column]?.cost ?? 0), 0);
}

/** In value units. */
export function worthOfChoice({ options }: Program, choice: Choice): number {
  return choice.reduce((sum, column) => sum + (options[column]?.value ?? 0), 0);
}

/** Another set of projects than this one; other starts of the same projects are no other set. */
export function otherSetThan({ projects }: Program, ids: ReadonlySet<string>): ZeroOneRow {
  const sign = (project: ProgramProject) => (ids.has(project.id) ? 1 : -1);
  return {
    entries: projects.flatMap((project) => project.columns.map((column) => [column, sign(project)] as const)),
    lower: null,
    upper: ids.size - 1,
  };
}

/** The set that takes the first column where they differ comes first. */
export function compareChoices(a: Choice, b: Choice): number {
  const at = a.findIndex((column, index) => column !== b[index]);
  return at < 0 ? b.length - a.length : (a[at] ?? 0) - (b[at] ?? Infinity);
}
