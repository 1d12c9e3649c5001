// Who changed which card and which meeting, in every commit up to one; also where the portfolio stood in another folder.
import { inFolder } from '../core/model/portfolio.ts';
import type { Commit, History, Revision } from '../ports/history.ts';

/** Folders that a portfolio usually stands in: looked into without asking whether it did. */
const usual = ['portfolio', ''];

/** Oldest first. `folders`: those of the portfolio, now and before. */
export function portfolioRevisions(
  history: History,
  head: Commit,
  folders: readonly string[],
): Promise<readonly Revision[]> {
  const all = [...new Set([...folders, ...usual])];
  const paths = all.flatMap((folder) => ['projects', 'meetings'].map((name) => inFolder(folder, name)));
  return history.revisions(head, paths);
}
