// Which projects stand on another place than before, and why: what became of their own points, and who passed whom.
import type { RankedProject, Ranking } from '../rank/ranking.ts';
import { type Lists, noPassings, type Passings, passingsIn } from './passings.ts';

export interface RankMove extends Passings {
  readonly id: string;
  readonly title: string | null;
  /** null when the project was or is not numbered. */
  readonly before: number | null;
  readonly after: number | null;
  /** Risk-adjusted points; null while a score is missing or the project is not ranked. */
  readonly pointsBefore: number | null;
  readonly pointsAfter: number | null;
  /** Share of the value that risk is expected to leave. */
  readonly successBefore: number | null;
  readonly successAfter: number | null;
  /** Points before risk. */
  readonly valueBefore: number | null;
  readonly valueAfter: number | null;
}

/** In the order of the list as it is now; those that left it come last. */
export function rankMoves(before: Ranking, after: Ranking): readonly RankMove[] {
  const old = new Map(before.projects.map((project) => [project.id, project]));
  const now = new Map(after.projects.map((project) => [project.id, project]));
  const moved = after.projects.filter(({ id, rank }) => (old.get(id)?.rank ?? null) !== rank);
  const left = before.projects.filter(({ id, rank }) => rank !== null && !now.has(id));
  const passings = passingsIn(listsOf(old, now));
  return [...moved, ...left].map(({ id, title }) => ({
    id,
    title,
    ...figures(old.get(id), now.get(id)),
    ...(passings.get(id) ?? noPassings),
  }));
}

type ById = ReadonlyMap<string, RankedProject>;

function figures(
  one: RankedProject | undefined,
  other: RankedProject | undefined,
): Omit<RankMove, 'id' | 'title' | keyof Passings> {
  return {
    before: one?.rank ?? null,
    after: other?.rank ?? null,
    pointsBefore: one?.riskAdjusted ?? null,
    pointsAfter: other?.riskAdjusted ?? null,
    successBefore: one?.success ?? null,
    successAfter: other?.success ?? null,
    valueBefore: one?.value ?? null,
    valueAfter: other?.value ?? null,
  };
}

function listsOf(old: ById, now: ById): Lists {
  const was = numbered(old);
  const is = numbered(now);
  return {
    stayed: is.flatMap(([id, place]) => {
      const before = old.get(id)?.rank ?? null;
      return before === null ? [] : [{ id, was: before, is: place }];
    }),
    came: placesOf(is, old),
    went: placesOf(was, now),
  };
}

function numbered(list: ById): readonly (readonly [string, number])[] {
  return [...list].flatMap(([id, { rank }]) => (rank === null ? [] : [[id, rank] as const]));
}

function placesOf(list: ReturnType<typeof numbered>, other: ById): Lists['came'] {
  return list.flatMap(([id, place]) => (typeof other.get(id)?.rank === 'number' ? [] : [{ id, place }]));
}
