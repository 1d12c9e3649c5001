// What check and the reports know of the time before, out of git: each card as it was last approved, the scores that the facts have left,
// and minutes that are no longer as they were approved. Without git, without a commit or with a clone that leaves history out there is no past, and never an error.
import type { ChangesByPath } from '../core/history/file-trail.ts';
import { type Baseline, noPast, type Past } from '../core/model/past.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Commit, History, Revision } from '../ports/history.ts';
import type { Approval } from './approval-commits.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { portfolioPast } from './portfolio-revisions.ts';
import { findApprovals, readBaselines } from './read-baselines.ts';
import { readMinutes } from './read-minutes.ts';
import { findScoredCards, readStaleScores } from './read-stale-scores.ts';

export type KnownPast = Omit<Past, 'policy'>;

const { policy: _, ...unknownPast }: Past = noPast;

export interface PastWishes {
  /** The commit that the portfolio was read from; null: the files as they are now, after the last commit. */
  readonly head: Commit | null;
  /** The day of changes that are not committed, ISO. */
  readonly today: string;
  /** What `askPast` has begun to ask for; left out: asked for now. */
  readonly asked?: Promise<AskedPast>;
  /** Ask for the baseline of every card, not only of those that report on cost or time. */
  readonly allBaselines?: boolean;
}

export async function readPast(history: History, loaded: LoadedPortfolio, wishes: PastWishes): Promise<KnownPast> {
  const approvals = findApprovals(loaded.portfolio, wishes.allBaselines ?? false);
  const scored = findScoredCards(loaded.portfolio);
  const hasMeetings = loaded.portfolio.meetings.length > 0;
  if (approvals.length === 0 && scored.length === 0 && !hasMeetings) return unknownPast;
  try {
    const changes = await (wishes.asked ?? askPast(history, loaded.portfolio.folder, wishes.head));
    if (changes === null) return { ...unknownPast, isPartial: true };
    const sources = { history, loaded, changes, today: wishes.today };
    const { folder } = loaded.portfolio;
    const [approved, staleScores, minutes] = await Promise.all([
      readBaselines({ ...sources, folder, head: wishes.head }, approvals),
      readStaleScores(sources, scored),
      readMinutes(sources),
    ]);
    return { baselines: byId(approvals, approved), staleScores, minutes, isPartial: false };
  } catch (error) {
    if (error instanceof PortfolioError) return unknownPast;
    throw error;
  }
}

function byId(approvals: readonly Approval[], approved: readonly (Baseline | null)[]): Past['baselines'] {
  const pairs = approvals.map(({ id }, index) => [id, approved[index] ?? null] as const);
  return new Map(pairs.filter((pair): pair is readonly [string, Baseline] => pair[1] !== null));
}

/** Which files each commit changed; null for a clone without its older commits. */
export type AskedPast = ChangesByPath<Revision> | null;

/** The slow part of readPast. git can work on it while the files are read. A refusal waits for the one who awaits it. */
export function askPast(history: History, folder: string, head: Commit | null): Promise<AskedPast> {
  const asked = changesOf(history, folder, head);
  asked.catch(() => {});
  return asked;
}

async function changesOf(history: History, folder: string, head: Commit | null): Promise<AskedPast> {
  const [commit, isShallow] = await Promise.all([head ?? history.resolve('HEAD'), history.isShallow()]);
  return isShallow ? null : (await portfolioPast(history, commit, folder)).changes;
}
