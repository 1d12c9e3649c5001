// Reads the revisions of every card that is scored, as few bytes of them as will do, and finds the scores that are older than the facts.
import { cardText } from '../core/history/card-text.ts';
import { type ChangesByPath, fileTrail, type TrailStep } from '../core/history/file-trail.ts';
import { type CardRevision, staleScores } from '../core/history/stale-scores.ts';
import { liveProjects } from '../core/model/live-projects.ts';
import type { Past, StaleScore } from '../core/model/past.ts';
import type { Portfolio, Project } from '../core/model/portfolio.ts';
import { scoresOf } from '../core/model/scores-of.ts';
import type { History, Revision } from '../ports/history.ts';
import { isSameBytes } from './load-file.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export interface ScoreSources {
  readonly history: History;
  readonly loaded: LoadedPortfolio;
  readonly changes: ChangesByPath<Revision>;
  readonly today: string;
}

/** Revisions that are held in memory at a time. */
const batch = 5000;

export function findScoredCards(portfolio: Portfolio): readonly Project[] {
  return liveProjects(portfolio).filter(({ card }) => scoresOf(card).length > 0);
}

export async function readStaleScores(sources: ScoreSources, scored: readonly Project[]): Promise<Past['staleScores']> {
  const trails = scored.map((project) => ({ project, trail: fileTrail(sources.changes, project.file) }));
  const found = new Map<string, readonly StaleScore[]>();
  for (const some of inBatches(trails)) {
    const names = some.flatMap(({ trail }) => trail.flatMap(({ after }) => after ?? []));
    const contents = await sources.history.contents(names);
    for (const { project, trail } of some) {
      const stale = staleIn(project, trail, contents, sources);
      if (stale.length > 0) found.set(project.id, stale);
    }
  }
  return found;
}

interface Trailed {
  readonly project: Project;
  readonly trail: readonly TrailStep<Revision>[];
}

function inBatches(trails: readonly Trailed[]): readonly (readonly Trailed[])[] {
  const batches: Trailed[][] = [];
  let size = batch;
  for (const each of trails) {
    if (size >= batch) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(each);
    size += each.trail.length;
  }
  return batches;
}

function staleIn(
  { id, card }: Project,
  trail: readonly TrailStep<Revision>[],
  contents: ReadonlyMap<string, Uint8Array>,
  { loaded, today }: ScoreSources,
): readonly StaleScore[] {
  const now = loaded.bytes.get(`projects/${id}.yaml`);
  const last = contents.get(trail.at(-1)?.after ?? '');
  const isChanged = now !== undefined && (last === undefined || !isSameBytes(now, last));
  if (trail.length + (isChanged ? 1 : 0) < 2) return [];
  const known = new Map<string, unknown>();
  const committed = trail.flatMap(({ revision: { hash, date }, after }): readonly CardRevision[] => {
    const bytes = contents.get(after ?? '');
    return bytes ? [{ commit: hash, date, text: cardText(bytes, known) }] : [];
  });
  const uncommitted = isChanged ? [{ commit: null, date: today, text: cardText(now, known) }] : [];
  return staleScores(
    [...committed, ...uncommitted],
    scoresOf(card).map(([criterion]) => criterion),
  );
}
