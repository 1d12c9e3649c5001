// A portfolio's folder as it stood in one commit. All its files are fetched at once, the first time one is read.
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { FileTree, TreeEntry } from '../../ports/file-tree.ts';
import { gitContents } from './git-contents.ts';
import { gitFailure } from './git-failure.ts';
import { runGit } from './git-process.ts';

interface Listed extends TreeEntry {
  /** Name of the content. */
  readonly id: string;
}

/** Files that the reader of portfolios refuses by their size are not fetched either. */
export const largestFile = 262_144;

/** `top`: the folder that holds .git. `folder`: the portfolio's, from there. `commit`: a full hash. */
export function gitTree(top: string, commit: string, folder: string): FileTree {
  const prefix = folder === '' ? '' : `${folder}/`;
  let listing: Promise<ReadonlyMap<string, Listed>> | null = null;
  let contents: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  const list = () => {
    listing ??= listFiles(top, commit, prefix);
    return listing;
  };
  const fetch = (entries: ReadonlyMap<string, Listed>) => {
    contents ??= gitContents(top, namesToFetch(entries));
    return contents;
  };
  return {
    list: async () => [...(await list()).values()],
    read: async (path) => {
      const entries = await list();
      const entry = entries.get(path);
      const bytes = entry?.kind === 'file' ? (await fetch(entries)).get(entry.id) : undefined;
      if (!bytes) throw new PortfolioError('unreadable-file', { file: prefix + path, reason: 'missing in the clone' });
      return bytes;
    },
  };
}

function namesToFetch(entries: ReadonlyMap<string, Listed>): readonly string[] {
  return [...entries.values()].filter(({ kind, size }) => kind === 'file' && size <= largestFile).map(({ id }) => id);
}

/** By path. */
async function listFiles(top: string, commit: string, prefix: string): Promise<ReadonlyMap<string, Listed>> {
  const below = prefix === '' ? [] : ['--', prefix];
  const { stdout, code, stderr } = await runGit(top, ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, ...below]);
  if (code !== 0) throw gitFailure(stderr);
  const rows = stdout
    .toString('utf8')
    .split('\0')
    .flatMap((row) => toEntry(row, prefix));
  return new Map(rows.map((entry) => [entry.path, entry]));
}

/** "100644 blob <id>    <size>\t<path>". The same entries as a folder on disk would give: two levels, and folders as they are. */
function toEntry(row: string, prefix: string): Listed[] {
  const match = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(row);
  if (!match?.[4]?.startsWith(prefix)) return [];
  const [, mode = '', id = '', size = ''] = match;
  const [first = '', second, ...deeper] = match[4].slice(prefix.length).split('/');
  if (second === undefined)
    return /\.ya?ml$/i.test(first) ? [{ path: first, id, kind: kindOf(mode), size: sizeOf(size) }] : [];
  if (first !== 'projects' && first !== 'meetings' && first !== 'weights') return [];
  const path = `${first}/${second}`;
  return [
    deeper.length > 0 ? { path, id: '', kind: 'other', size: 0 } : { path, id, kind: kindOf(mode), size: sizeOf(size) },
  ];
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '120000') return 'link';
  return mode.startsWith('100') ? 'file' : 'other';
}

function sizeOf(text: string): number {
  return text === '-' ? 0 : Number(text);
}
