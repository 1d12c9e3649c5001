// A portfolio as it stood at a commit, a tag or a branch: where it was then, and where its inputs come from.
import { meantName } from '../core/model/meant-name.ts';
import { inFolder } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Provenance } from '../core/model/provenance.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { Commit, History, PortfolioAtCommit } from '../ports/history.ts';

/**
 * `name`: "main", "v1", "HEAD~3", or with the folder that the portfolio stood in, "main:portfolio". `now`: see History.folderAt.
 * Throws PortfolioError `unknown-ref` and its like, or `no-portfolio-at-ref`.
 */
export async function portfolioAt(
  history: History,
  name: string,
  folder: string,
  now?: readonly string[],
): Promise<PortfolioAtCommit> {
  const [ref = '', inRef] = name.split(/:(.*)/s);
  const commit = await resolveRef(history, ref);
  const named = inRef?.replace(/^\.\/|\/+$/g, '');
  const found =
    named === undefined ? await history.portfolioAt(commit, folder, now) : await exactlyAt(history, commit, named);
  if (!found) throw new PortfolioError('no-portfolio-at-ref', { ref, folder: (named ?? folder) || '.' });
  return found;
}

/** In the folder that was named, or in the folder portfolio below it. */
async function exactlyAt(history: History, commit: Commit, folder: string): Promise<PortfolioAtCommit | null> {
  const folders = await history.folders(commit.hash);
  const found = [folder, inFolder(folder, 'portfolio')].find((each) => folders.includes(each));
  return found === undefined ? null : history.portfolioAt(commit, found);
}

/**
 * Refuses to take a portfolio for a new one when the base has another that is still there, unless somebody said which is meant: a
 * second portfolio in a proposal must not be checked in place of the first. Throws PortfolioError `which-portfolio`.
 */
export async function refuseOther(
  history: History,
  base: Commit,
  { folder, now, isNamed }: { readonly folder: string; readonly now: Commit | null; readonly isNamed: boolean },
): Promise<void> {
  if (isNamed) return;
  const before = await history.folders(base.hash);
  const still = now === null ? before : (await history.folders(now.hash)).filter((each) => before.includes(each));
  const other = still.find((each) => each !== folder);
  if (other !== undefined && !before.includes(folder))
    throw new PortfolioError('which-portfolio', { folder: folder || '.', other: other || '.' });
}

/** The same as History.resolve, with a suggestion for a name that was misspelt. */
export async function resolveRef(history: History, ref: string): Promise<Commit> {
  try {
    return await history.resolve(ref);
  } catch (error) {
    if (!(error instanceof PortfolioError) || error.code !== 'unknown-ref') throw error;
    const { known } = error.args as { readonly known: readonly string[] };
    throw new PortfolioError('unknown-ref', { ref, known, suggestion: meantName(ref, ['HEAD', ...known]) });
  }
}

/** The last commit, at or before this one, that touched what the portfolio is made of. */
export async function provenanceAt(history: History, { commit, folder }: PortfolioAtCommit): Promise<Provenance> {
  const last = await history.lastChange(commit, inputPaths(folder));
  return { commit: last?.hash ?? null, date: last?.date ?? null, changed: false };
}

const inputs = ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml', 'projects', 'meetings'];

/** From the root of the repository. */
function inputPaths(folder: string): readonly string[] {
  return inputs.map((path) => inFolder(folder, path));
}

/** A folder without anything: what a portfolio was before it was made. */
export const emptyTree: FileTree = {
  list: async () => [],
  read: async (path) => {
    throw new PortfolioError('unreadable-file', { file: path, reason: 'ENOENT' });
  },
};
