// Why a project can never be there: from what it needs, through what that needs, to what cannot be.

import { whyNotThere } from '../program/not-there.ts';
import type { NotThere, Program, ProgramProject, ProgramRow } from '../program/program.ts';
import { mustBe, type NeededBy, wishedIds } from './must-be.ts';

export interface NeedLink {
  readonly kind: 'requires' | 'after';
  readonly other: string;
}

/** What stops the last of a chain. */
export type Obstacle =
  | { readonly kind: 'left_out' }
  | { readonly kind: 'not_there'; readonly because: NotThere }
  /** It could be there, but is not finished in time. */
  | { readonly kind: 'late' }
  /** By one that must be there. */
  | { readonly kind: 'excludes' | 'variants'; readonly other: string; readonly neededBy: NeededBy }
  /** Alone with what is bound or wished in, it asks for more than there is. Whole units of the currency. */
  | { readonly kind: 'money'; readonly year: number; readonly short: number }
  /** Hundredths of a full-time equivalent. */
  | { readonly kind: 'people'; readonly competence: string; readonly year: number; readonly short: number };

export interface Closed {
  /** Each needs the next; empty when the project itself is stopped. */
  readonly links: readonly NeedLink[];
  readonly end: Obstacle;
}

/** null when nothing closes it. Of several reasons, one with the fewest links. */
export function closedBy(program: Program, id: string): Closed | null {
  const closed = closedStarts(program, [id]);
  return wholly(program, id, closed(id));
}

/** Why a need leads nowhere; null when what is needed could be there. `from`: someone that is taken to be there. */
export function closedLink(program: Program, { kind, other }: NeedLink, from: string): Closed | null {
  const why = wholly(program, other, closedStarts(program, [from])(other));
  if (why !== null) return { links: [{ kind, other }, ...why.links], end: why.end };
  return kind === 'after' ? { links: [{ kind, other }], end: { kind: 'late' } } : null;
}

type ClosedStarts = ReadonlyMap<number, Closed>;

/** For each of a project's starts that is closed, why. */
function closedStarts(program: Program, supposed: readonly string[]): (id: string) => ClosedStarts {
  const own = ownObstacles(program, supposed);
  const known = new Map<string, ClosedStarts>();
  const visit = (id: string): ClosedStarts => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // What needs itself in a ring is not stopped by that.
    known.set(id, new Map());
    const project = program.projects.find((each) => each.id === id);
    const starts = new Map<number, Closed>();
    for (const column of project?.columns ?? []) {
      const closed = own(id, column) ?? linkedObstacle(program, id, column, visit);
      if (closed) starts.set(column, closed);
    }
    known.set(id, starts);
    return starts;
  };
  return visit;
}

function linkedObstacle(
  program: Program,
  id: string,
  column: number,
  visit: (id: string) => ClosedStarts,
): Closed | null {
  const found = program.rows.flatMap(({ meaning, entries }): readonly Closed[] => {
    if ((meaning.kind !== 'requires' && meaning.kind !== 'after') || meaning.project !== id) return [];
    if (!entries.some(([each, sign]) => each === column && sign > 0)) return [];
    const { kind, other } = meaning;
    const starts = visit(other);
    if (entries.some(([each, sign]) => sign < 0 && !starts.has(each))) return [];
    const why = wholly(program, other, starts);
    return [{ links: [{ kind, other }, ...(why?.links ?? [])], end: why?.end ?? { kind: 'late' } }];
  });
  return shortest(found);
}

/** null when one of its starts is open. */
function wholly(program: Program, id: string, starts: ClosedStarts): Closed | null {
  const because = whyNotThere(id, program);
  if (because !== null) return { links: [], end: { kind: 'not_there', because } };
  const project = program.projects.find((each) => each.id === id);
  if (project === undefined) return { links: [], end: { kind: 'left_out' } };
  return project.columns.every((column) => starts.has(column)) ? shortest([...starts.values()]) : null;
}

function shortest(all: readonly Closed[]): Closed | null {
  return all.reduce<Closed | null>(
    (best, each) => (best === null || each.links.length < best.links.length ? each : best),
    null,
  );
}

/** What stops a project by itself, whatever it needs. */
function ownObstacles(program: Program, supposed: readonly string[]): (id: string, column: number) => Closed | null {
  const leftOut = new Set(wishedIds(program, 'left_out'));
  const needed = mustBe(program, supposed);
  const held = program.projects.filter(({ id }) => needed.get(id)?.length === 1 && !supposed.includes(id));
  return (id, column) => {
    const end: Obstacle | null = leftOut.has(id)
      ? { kind: 'left_out' }
      : (excludedBy(program, id, needed) ?? shortOf(program.rows, id, column, held));
    return end && { links: [], end };
  };
}

function excludedBy({ rows }: Program, id: string, needed: ReadonlyMap<string, NeededBy>): Obstacle | null {
  for (const { meaning } of rows) {
    if ((meaning.kind !== 'excludes' && meaning.kind !== 'variants') || !meaning.projects.includes(id)) continue;
    const other = meaning.projects.find((each) => each !== id && needed.has(each));
    if (other !== undefined) return { kind: meaning.kind, other, neededBy: needed.get(other) ?? [other] };
  }
  return null;
}

/** What must be there uses at least what its cheapest start for the row does. */
function shortOf(
  rows: readonly ProgramRow[],
  id: string,
  column: number,
  held: readonly ProgramProject[],
): Obstacle | null {
  const others = held.filter((each) => each.id !== id);
  for (const { meaning, entries, upper } of rows) {
    if ((meaning.kind !== 'people' && meaning.kind !== 'money') || upper === null) continue;
    const use = new Map(entries);
    const own = use.get(column) ?? 0;
    if (own <= 0) continue;
    const least = ({ columns }: ProgramProject) => Math.min(...columns.map((each) => use.get(each) ?? 0));
    const short = others.reduce((sum, each) => sum + least(each), own) - upper;
    if (short <= 0) continue;
    if (meaning.kind === 'people') return { ...meaning, kind: 'people', short };
    if (meaning.from === meaning.to) return { kind: 'money', year: meaning.to, short };
  }
  return null;
}
