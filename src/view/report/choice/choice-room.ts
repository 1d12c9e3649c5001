// Where the list and the best set part about one project: what it is short of in the list, who makes room for it in the set, and what
// stands in the way of starting it as planned.

import type { Portfolio } from '../../../core/model/portfolio.ts';
import { chosenProjects } from '../../../core/select/chosen-projects.ts';
import type { LimitOver } from '../../../core/select/explain/limits-over.ts';
import type { NamedProject } from '../named-project.ts';
import type { ChoiceFacts } from './choice-facts.ts';

export interface ChoiceRoom {
  /** What it is short of when the list comes to it, and those nearest above it that hold that; empty when it has room. */
  readonly short: readonly { readonly year: number; readonly amount: number }[];
  readonly holders: readonly NamedProject[];
  /** Those with room in the list that the set lets start later, or leaves out, so that money is set free in the years it is short of. */
  readonly waits: readonly { readonly project: NamedProject; readonly start: number }[];
  readonly leaves: readonly NamedProject[];
}

export interface OnPlan {
  readonly start: number | null;
  readonly broken: readonly BrokenLimit[];
  /** Points that the set loses when it must start as planned; null when that cannot be, or was not asked. */
  readonly price: number | null;
  readonly out: readonly NamedProject[];
  readonly in: readonly NamedProject[];
  readonly later: readonly NamedProject[];
  /** What so much more of it would give, in points, and who would use it. */
  readonly gain: { readonly points: number; readonly uses: readonly NamedProject[] } | null;
}

export type BrokenLimit =
  /** Whole units of the currency. */
  | { readonly kind: 'money'; readonly from: number; readonly to: number; readonly over: number }
  /** Hundredths of a full-time equivalent. */
  | { readonly kind: 'people'; readonly competence: string; readonly year: number; readonly over: number }
  | { readonly kind: 'excludes'; readonly others: readonly NamedProject[] }
  | { readonly kind: 'needs'; readonly other: NamedProject }
  | { readonly kind: 'balance' };

const noRoom: ChoiceRoom = { short: [], holders: [], waits: [], leaves: [] };

export function choiceRoom({ displaced, selection, rows, named, row }: ChoiceFacts): ChoiceRoom {
  const short = displaced?.short ?? [];
  if (!displaced || short.length === 0) return noRoom;
  const { program, best } = selection;
  const own = new Set(best.choice);
  const freed = rows.filter(({ project: { id }, mark }) => {
    if (id === row.project.id || (mark !== 'inside' && mark !== 'fits')) return false;
    const columns = program.projects.find((project) => project.id === id)?.columns ?? [];
    const use = (column: number | undefined) =>
      short.reduce((sum, { year }) => sum + (program.options[column ?? -1]?.money.get(year) ?? 0), 0);
    const planned = columns.find((column) => program.options[column]?.delay === 0);
    return use(planned) > use(columns.find((column) => own.has(column)));
  });
  const starts = new Map(chosenProjects(program, best.choice).map(({ id, start }) => [id, start]));
  return {
    short,
    holders: displaced.pushedOutBy.map(named),
    waits: freed.flatMap(({ project }) => {
      const start = starts.get(project.id) ?? null;
      return start === null ? [] : [{ project, start }];
    }),
    leaves: freed.filter(({ isIn }) => !isIn).map(({ project }) => project),
  };
}

export function onPlan({ facts: { chosen, portfolio }, selection, row, named }: ChoiceFacts): OnPlan | null {
  const found = chosen?.offPlan?.find(({ id }) => id === row.project.id);
  if (!found) return null;
  const { price, gain } = found;
  const points = (units: number) => units / selection.program.valueUnits;
  return {
    start: found.start,
    broken: found.broken.flatMap((limit) => brokenLimit(limit, row.project.id, portfolio, named)),
    price: price === null ? null : points(price),
    out: found.out.map(named),
    in: found.in.map(named),
    later: found.later.map(named),
    gain: gain && { points: points(gain.value), uses: gain.uses.map(named) },
  };
}

/** Competences by the names that capacity.yaml has. */
export function brokenLimit(
  { meaning, over }: LimitOver,
  own: string,
  { capacity }: Pick<Portfolio, 'capacity'>,
  named: (id: string) => NamedProject,
): readonly BrokenLimit[] {
  switch (meaning.kind) {
    case 'money':
      return [{ kind: 'money', from: meaning.from, to: meaning.to, over }];
    case 'people': {
      const name = capacity.competences?.find(({ id }) => id === meaning.competence)?.name;
      return [{ kind: 'people', competence: name ?? meaning.competence, year: meaning.year, over }];
    }
    case 'excludes':
    case 'variants':
      return [{ kind: 'excludes', others: meaning.projects.filter((id) => id !== own).map(named) }];
    case 'requires':
    case 'after':
      return [{ kind: 'needs', other: named(meaning.other) }];
    case 'balance':
      return [{ kind: 'balance' }];
    default:
      return [];
  }
}
