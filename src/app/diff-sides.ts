// The two ends of a comparison: where each is read from, and where the past begins when nobody says so.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Commit, History, PortfolioAtCommit } from '../ports/history.ts';
import type { DiffSide } from './diff.ts';
import { type LoadedPortfolio, loadPortfolio } from './load-portfolio.ts';
import { emptyTree, portfolioAt, refuseOther, resolveRef } from './portfolio-at.ts';
import { readPast } from './read-past.ts';

export interface SidesWishes {
  readonly history: History;
  /** The portfolio's folder, from the root of the repository. */
  readonly folder: string;
  /** The files as they are now. */
  readonly tree: FileTree;
  /** "main", "v1:portfolio"; null: where the head left the default branch. */
  readonly base: string | null;
  /** null: the files as they are now. */
  readonly head: string | null;
  /** True when somebody said which folder is meant. */
  readonly isNamed: boolean;
}

/** The same sides, with what git knows of the time before each. */
export async function withPast(
  history: History,
  { base, head, headAt, baseAt }: DiffSides,
  today: string,
): Promise<readonly [base: DiffSide, head: DiffSide]> {
  const past = await readPast(history, head.loaded, { head: headAt?.commit ?? null, today });
  const before = baseAt === null ? {} : await readPast(history, base.loaded, { head: baseAt.commit, today });
  return [
    { ...base, past: before },
    { ...head, past },
  ];
}

export interface DiffSides {
  readonly base: DiffSide;
  readonly head: DiffSide;
  /** Where the head is read from; null for the files as they are now. */
  readonly headAt: PortfolioAtCommit | null;
  /** null when the base had no portfolio yet: then everything is new. */
  readonly baseAt: PortfolioAtCommit | null;
}

export async function diffSides(wishes: SidesWishes): Promise<DiffSides> {
  const { history, folder, tree } = wishes;
  const headAt = wishes.head === null ? null : await portfolioAt(history, wishes.head, folder);
  const headFolder = headAt?.folder ?? folder;
  const now = await loadPortfolio(headAt?.tree ?? tree, headFolder);
  const base = await baseOf(wishes, headAt);
  const was = await loadPortfolio(base.at?.tree ?? emptyTree, base.at?.folder ?? headFolder, now);
  return {
    base: sideOf(was, base.ref, base.commit),
    head: sideOf(now, wishes.head, headAt?.commit ?? null),
    headAt,
    baseAt: base.at,
  };
}

interface Base {
  readonly ref: string | null;
  readonly commit: Commit;
  readonly at: PortfolioAtCommit | null;
}

async function baseOf(wishes: SidesWishes, headAt: PortfolioAtCommit | null): Promise<Base> {
  const { history, base, isNamed } = wishes;
  const folder = headAt?.folder ?? wishes.folder;
  const now = headAt === null ? null : headAt.commit;
  const ref = base?.split(':')[0] as string;
  const commit =
    base === null ? await forkPoint(history, now ?? (await history.resolve('HEAD'))) : await resolveRef(history, ref);
  const at = await atOrNone(history, base?.replace(ref, commit.hash) ?? commit.hash, folder, now);
  if (at === null) await refuseOther(history, commit, { folder, now, isNamed });
  return { ref: base, commit, at };
}

/** A base without a portfolio is no error: everything is new. */
async function atOrNone(
  history: History,
  name: string,
  folder: string,
  now: Commit | null,
): Promise<PortfolioAtCommit | null> {
  try {
    return await portfolioAt(history, name, folder, now === null ? undefined : await history.folders(now.hash));
  } catch (error) {
    if (error instanceof PortfolioError && error.code === 'no-portfolio-at-ref' && !name.includes(':')) return null;
    throw error;
  }
}

/** Where a commit left the branch that proposals are merged into. */
async function forkPoint(history: History, head: Commit): Promise<Commit> {
  const branch = await history.defaultBranch();
  if (branch === null) throw new PortfolioError('no-default-branch', {});
  const found = await history.mergeBase(await history.resolve(branch), head);
  if (found) return found;
  if (await history.isShallow()) throw new PortfolioError('missing-history', { ref: branch });
  throw new PortfolioError('no-merge-base', { one: branch, other: head.hash.slice(0, 10) });
}

function sideOf(loaded: LoadedPortfolio, ref: string | null, commit: Commit | null): DiffSide {
  return { loaded, moment: { ref, commit: commit?.hash ?? null, date: commit?.date ?? null } };
}
