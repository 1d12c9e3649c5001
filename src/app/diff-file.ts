// What one file of a portfolio became, for git, which shows changes file by file: the configuration around it is that of today.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { FileTree, TreeEntry } from '../ports/file-tree.ts';
import type { DiffView } from '../view/diff-view.ts';
import { diff } from './diff.ts';
import { kindOf } from './load-file.ts';
import { loadPortfolio } from './load-portfolio.ts';

export interface FileChange {
  /** From the root of the repository, as git names it. */
  readonly path: string;
  /** null where there is no file. */
  readonly before: Uint8Array | null;
  readonly after: Uint8Array | null;
}

/** `around`: the portfolio that the file belongs to, or an empty tree. null for a file that the tool does not read. */
export async function diffFile(
  { path, before, after }: FileChange,
  around: FileTree,
  today: string,
): Promise<DiffView | null> {
  const { folder, inside } = placeInPortfolio(path);
  if (kindOf(inside) === null) return null;
  const [was, now] = [before, after].map((bytes) => withFile(around, inside, bytes));
  const head = await loadPortfolio(now as FileTree, folder);
  const base = await loadPortfolio(was as FileTree, folder, head);
  const moment = { ref: null, commit: null, date: null };
  return diff({ loaded: base, moment }, { loaded: head, moment }, { today, failOn: [] });
}

/** The folder of the portfolio that a file belongs to, and the file in it. */
export function placeInPortfolio(path: string): { readonly folder: string; readonly inside: string } {
  const steps = path.split('/');
  const inside = /^(?:projects|meetings)$/.test(steps.at(-2) ?? '') ? 2 : 1;
  return { folder: steps.slice(0, -inside).join('/'), inside: steps.slice(-inside).join('/') };
}

/** Configuration, and this one file. */
function withFile(around: FileTree, path: string, bytes: Uint8Array | null): FileTree {
  const own: TreeEntry[] = bytes === null ? [] : [{ path, kind: 'file', size: bytes.length }];
  return {
    list: async () => {
      const others = (await around.list()).filter((entry) => !entry.path.includes('/') && entry.path !== path);
      return [...others, ...own];
    },
    read: async (wanted) => {
      if (wanted !== path) return around.read(wanted);
      if (bytes === null) throw new PortfolioError('unreadable-file', { file: path, reason: 'ENOENT' });
      return bytes;
    },
  };
}
