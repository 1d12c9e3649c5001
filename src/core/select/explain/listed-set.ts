// The set that the list comes to: what is bound, and those that get room down the list, started as planned; and whether it holds.
import type { Ranking } from '../../rank/ranking.ts';
import { chosenIds, costOf, worthOfChoice } from '../chosen-projects.ts';
import type { Program, ProgramProject, RowMeaning } from '../program/program.ts';
import { holds } from '../solve/zero-one-program.ts';

/** rules: wishes, needs, exclusions and balance. */
export type BrokenLimit = 'money' | 'people' | 'rules';

export interface ListedSet {
  readonly projects: readonly string[];
  /** Planned cost over all years, whole units of the currency. */
  readonly cost: number;
  /** In value units. */
  readonly value: number;
  /** What it does not keep to: the list looks at money only, year by year. */
  readonly broken: readonly BrokenLimit[];
}

/** null when no frame says how far down the list the money reaches. */
export function listedSet(program: Program, { projects }: Pick<Ranking, 'projects'>): ListedSet | null {
  const withRoom = new Set(projects.flatMap(({ id, frame }) => (frame === 'inside' || frame === 'fits' ? [id] : [])));
  if (projects.every(({ frame }) => frame === null)) return null;
  const choice = program.projects.flatMap((project) =>
    project.bound !== null || withRoom.has(project.id) ? asPlanned(program, project) : [],
  );
  const taken = new Set(choice);
  const broken = new Set(program.rows.flatMap((row) => (holds(row, taken) ? [] : [kindOf(row.meaning)])));
  return {
    projects: [...chosenIds(program, choice)],
    cost: costOf(program, choice),
    value: worthOfChoice(program, choice),
    broken: (['money', 'people', 'rules'] as const).filter((kind) => broken.has(kind)),
  };
}

function asPlanned({ options }: Program, { columns }: ProgramProject): readonly number[] {
  const planned = columns.find((column) => options[column]?.delay === 0) ?? columns[0];
  return planned === undefined ? [] : [planned];
}

function kindOf({ kind }: RowMeaning): BrokenLimit {
  return kind === 'money' || kind === 'people' ? kind : 'rules';
}
