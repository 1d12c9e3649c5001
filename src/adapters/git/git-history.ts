// Answers questions about the past with git's plumbing: rev-parse, merge-base, rev-list, diff-tree, ls-tree and cat-file.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PortfolioError } from '../../core/model/portfolio-error.ts';
import type { Commit, History } from '../../ports/history.ts';
import { gitContents } from './git-contents.ts';
import { gitNames } from './git-names.ts';
import { runGit } from './git-process.ts';
import { commitFormat, gitRevisions, parseCommits } from './git-revisions.ts';
import { gitTree, largestFile } from './git-tree.ts';

/** `top`: the folder that holds .git; null outside git. */
export function gitHistory(top: string | null, folder: string): History {
  const ask = async (command: readonly string[]): Promise<string | null> => {
    const { code, stdout } = await runGit(required(top, folder), command);
    return code === 0 ? stdout.toString('utf8').trim() || null : null;
  };
  const commitAt = async (hash: string): Promise<Commit> => {
    const row = await ask(['rev-list', '--max-count=1', commitFormat, hash, '--']);
    return parseCommits(row ?? '')[0] as Commit;
  };
  const hashOf = (name: string) => ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  const isShallow = async () => (await ask(['rev-parse', '--is-shallow-repository'])) === 'true';
  return {
    resolve: async (ref) => {
      const hash = (await hashOf(ref)) ?? (await hashOf(`refs/remotes/origin/${ref}`));
      if (hash) return commitAt(hash);
      if ((await hashOf('HEAD')) === null) throw new PortfolioError('no-commits', {});
      if (await isShallow()) throw new PortfolioError('missing-history', { ref });
      throw new PortfolioError('unknown-ref', { ref, suggestion: null, known: await refNames(ask) });
    },
    mergeBase: async (one, other) => {
      const hash = await ask(['merge-base', one.hash, other.hash]);
      return hash ? commitAt(hash) : null;
    },
    defaultBranch: async () => {
      const names = ['refs/remotes/origin/HEAD', ...['main', 'master', 'trunk'].flatMap(usualNames)];
      for (const name of names) if (await hashOf(name)) return name;
      return null;
    },
    refs: () => refNames(ask),
    isShallow,
    folders: (hash) => foldersIn(required(top, folder), hash),
    folderAt: (hash, wanted, now) => folderAt(required(top, folder), hash, wanted, now),
    portfolioAt: async (commit, wanted, now) => {
      const found = await folderAt(required(top, folder), commit.hash, wanted, now);
      return found === null
        ? null
        : { commit, folder: found, tree: gitTree(required(top, folder), commit.hash, found) };
    },
    lastChange: async (commit, paths) => {
      const row = await ask(['rev-list', '--max-count=1', commitFormat, commit.hash, '--', ...paths]);
      return row ? (parseCommits(row)[0] ?? null) : null;
    },
    lastBefore: async (commit, date) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
      const row = await ask([
        'rev-list',
        '--max-count=1',
        `--before=${date}T23:59:59Z`,
        commitFormat,
        commit.hash,
        '--',
      ]);
      return row ? (parseCommits(row)[0] ?? null) : null;
    },
    revisions: (commit, paths) => gitRevisions(required(top, folder), commit.hash, paths),
    names: (files) => gitNames(required(top, folder), files, largestFile),
    contents: (names) => gitContents(required(top, folder), names),
  };
}

function required(top: string | null, folder: string): string {
  if (top === null) throw new PortfolioError('no-repository', { folder });
  return top;
}

/** What the server has comes first: a local branch of the same name may be old. */
function usualNames(name: string): string[] {
  return [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
}

/** Short names of branches and tags, for suggestions and completion. */
async function refNames(ask: (command: readonly string[]) => Promise<string | null>): Promise<readonly string[]> {
  const listed = await ask([
    'for-each-ref',
    '--format=%(refname:short)',
    '--count=2000',
    'refs/heads',
    'refs/tags',
    'refs/remotes',
  ]);
  return listed?.split('\n') ?? [];
}

async function foldersIn(top: string, hash: string): Promise<readonly string[]> {
  const { stdout } = await runGit(top, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', hash]);
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((path) => /(?:^|\/)portfolio\.yaml$/.test(path))
    .map((path) => path.replace(/\/?portfolio\.yaml$/, ''));
}

/** A portfolio that stands beside another is another one, and never taken for it. */
async function folderAt(
  top: string,
  hash: string,
  wanted: string,
  now: readonly string[] | null = null,
): Promise<string | null> {
  const folders = await foldersIn(top, hash);
  if (folders.includes(wanted)) return wanted;
  const isNow = (folder: string) => now?.includes(folder) ?? existsSync(join(top, folder, 'portfolio.yaml'));
  const [moved, ...others] = isNow(wanted) ? folders.filter((folder) => !isNow(folder)) : folders;
  return others.length === 0 ? (moved ?? null) : null;
}
