// Who changed which card and which meeting, in every commit up to one; also where the portfolio stood in another folder.
import { type ChangesByPath, changesByPath } from '../core/history/file-trail.ts';
import { inFolder } from '../core/model/portfolio.ts';
import type { Commit, History, Revision } from '../ports/history.ts';

export interface PortfolioPast {
  readonly revisions: readonly Revision[];
  readonly changes: ChangesByPath<Revision>;
}

/** Every commit that touched cards or meetings, wherever the portfolio stood. `folder`: where it stands. */
export async function portfolioPast(history: History, head: Commit, folder: string): Promise<PortfolioPast> {
  const folders = [folder];
  for (;;) {
    const revisions = await history.revisions(head, folders.flatMap(pathsIn));
    const earlier = await folderBefore(history, revisions[0], folders.at(-1) as string);
    if (earlier === null || folders.includes(earlier)) return { revisions, changes: changesByPath(revisions) };
    folders.push(earlier);
  }
}

/** Where the portfolio stood before a commit; null when there was none. */
async function folderBefore(history: History, first: Revision | undefined, folder: string): Promise<string | null> {
  if (!first || first.parent === null) return null;
  return history.folderAt(first.parent, folder);
}

function pathsIn(folder: string): readonly string[] {
  return [inFolder(folder, 'projects'), inFolder(folder, 'meetings')];
}
