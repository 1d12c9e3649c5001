// Which commits touched some paths, and which files each of them changed. Two commands for a whole history.
import type { Commit, RevisedFile, Revision } from '../../ports/history.ts';
import { gitFailure } from './git-failure.ts';
import { runGit } from './git-process.ts';

const unit = '\x1f';
/** Hash, parents, day, author and subject of a commit. git writes a line with the hash before it, which has no separator. */
export const commitFormat = '--format=%H%x1f%P%x1f%cs%x1f%an%x1f%s';

export function parseCommits(listed: string): readonly Commit[] {
  return listed
    .split('\n')
    .filter((row) => row.includes(unit))
    .map(parseCommit);
}

function parseCommit(row: string): Commit {
  const [hash = '', parents = '', date = '', author = '', ...subject] = row.split(unit);
  const parent = parents.split(' ')[0] || null;
  return { hash: hash.trim(), date, author, subject: subject.join(' ').trim(), parent };
}

/** Oldest first. A merge is there only when it holds something that none of its parents has. */
export async function gitRevisions(top: string, hash: string, paths: readonly string[]): Promise<readonly Revision[]> {
  const listed = await output(top, ['rev-list', '--topo-order', '--reverse', commitFormat, hash, '--', ...paths]);
  const commits = parseCommits(listed.toString('utf8'));
  const command = [
    'diff-tree',
    '--stdin',
    '-r',
    '-z',
    '-c',
    '--root',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--',
    ...paths,
  ];
  const changes = readChanges(await output(top, command, commits.map((commit) => `${commit.hash}\n`).join('')));
  return commits.map((commit) => ({ ...commit, files: changes.get(commit.hash) ?? [] }));
}

async function output(top: string, command: readonly string[], input: string | null = null): Promise<Buffer> {
  const { code, stdout, stderr } = await runGit(top, command, input);
  if (code !== 0) throw gitFailure(stderr);
  return stdout;
}

/**
 * The hash of a commit, then for each file ":<modes> <ids> <status>" and its path, all ended by NUL. A merge has one colon, one mode
 * and one id for each parent; the last of them is the result.
 */
function readChanges(bytes: Buffer): ReadonlyMap<string, readonly RevisedFile[]> {
  const changes = new Map<string, RevisedFile[]>();
  const parts = bytes.toString('utf8').split('\0');
  let files: RevisedFile[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] as string).replace(/^\n/, '');
    if (/^[0-9a-f]{40,64}$/.test(part)) {
      files = [];
      changes.set(part, files);
    } else if (part.startsWith(':')) {
      at += 1;
      const ids = part.split(' ').filter((word) => /^[0-9a-f]{40,64}$/.test(word));
      files.push({ path: parts[at] as string, before: content(ids[0]), after: content(ids.at(-1)) });
    }
  }
  return changes;
}

/** A name of nothing but zeros: there was no such file. */
function content(id: string | undefined): string | null {
  return id === undefined || /^0+$/.test(id) ? null : id;
}
