// Which projects stand on another place than before, and why: what became of their own points, and who passed whom.
import type { RankedProject, Ranking } from '../rank/ranking.ts';

export interface RankMove {
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
  /** Ids of those that stood behind and now stand before it, and the other way. */
  readonly passedBy: readonly string[];
  readonly passed: readonly string[];
  /** Ids of those before it that were not in the list then, and of those that were and are no longer. */
  readonly newAhead: readonly string[];
  readonly goneAhead: readonly string[];
}

/** In the order of the list as it is now; those that left it come last. */
export function rankMoves(before: Ranking, after: Ranking): readonly RankMove[] {
  const old = new Map(before.projects.map((project) => [project.id, project]));
  const now = new Map(after.projects.map((project) => [project.id, project]));
  const moved = after.projects.filter(({ id, rank }) => (old.get(id)?.rank ?? null) !== rank);
  const left = before.projects.filter(({ id, rank }) => rank !== null && !now.has(id));
  return [...moved, ...left].map(({ id, title }) => toMove(id, title, old, now));
}

type ById = ReadonlyMap<string, RankedProject>;

function toMove(id: string, title: string | null, old: ById, now: ById): RankMove {
  const [one, other] = [old.get(id), now.get(id)];
  return {
    id,
    title,
    before: one?.rank ?? null,
    after: other?.rank ?? null,
    pointsBefore: one?.riskAdjusted ?? null,
    pointsAfter: other?.riskAdjusted ?? null,
    successBefore: one?.success ?? null,
    successAfter: other?.success ?? null,
    valueBefore: one?.value ?? null,
    valueAfter: other?.value ?? null,
    ...neighbours(one?.rank ?? null, other?.rank ?? null, old, now),
  };
}

type Neighbours = Pick<RankMove, 'passedBy' | 'passed' | 'newAhead' | 'goneAhead'>;

function neighbours(from: number | null, to: number | null, old: ById, now: ById): Neighbours {
  if (from === null || to === null) return { passedBy: [], passed: [], newAhead: [], goneAhead: [] };
  const isAhead = (rank: number | null | undefined, place: number) => typeof rank === 'number' && rank < place;
  const ids = (list: ById, keep: (id: string) => boolean) => [...list.keys()].filter(keep);
  const wasAhead = (id: string) => isAhead(old.get(id)?.rank, from);
  const isNowAhead = (id: string) => isAhead(now.get(id)?.rank, to);
  const was = (id: string) => typeof old.get(id)?.rank === 'number';
  const is = (id: string) => typeof now.get(id)?.rank === 'number';
  return {
    passedBy: ids(now, (id) => isNowAhead(id) && was(id) && !wasAhead(id)),
    passed: ids(old, (id) => wasAhead(id) && is(id) && !isNowAhead(id)),
    newAhead: ids(now, (id) => isNowAhead(id) && !was(id)),
    goneAhead: ids(old, (id) => wasAhead(id) && !is(id)),
  };
}
