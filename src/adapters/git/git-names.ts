// What files are called in commits: the names of their contents, for as many as are asked about with one command. Paths go in on its
// input behind the hash of a commit, so that none can be taken for anything else.
import type { FileAt } from '../../ports/history.ts';
import { gitFailure } from './git-failure.ts';
import { runGit } from './git-process.ts';

/** In the order that was asked for; null where a commit has no such file, or one that is larger than a portfolio's files may be. */
export async function gitNames(
  top: string,
  files: readonly FileAt[],
  largest: number,
): Promise<readonly (string | null)[]> {
  const isPlain = ({ commit, path }: FileAt) => /^[0-9a-f]{40,64}$/.test(commit) && !/[\n\0]/.test(path);
  const asked = files.filter(isPlain);
  if (asked.length === 0) return files.map(() => null);
  const input = asked.map(({ commit, path }) => `${commit}:${path}\n`).join('');
  const { stdout, code, stderr } = await runGit(top, ['cat-file', '--batch-check', '--buffer'], input);
  if (code !== 0) throw gitFailure(stderr);
  const rows = stdout.toString('utf8').split('\n');
  const found = new Map(asked.map((file, index) => [file, nameIn(rows[index] ?? '', largest)]));
  return files.map((file) => found.get(file) ?? null);
}

/** "<id> blob <size>", or what was asked for and "missing". */
function nameIn(row: string, largest: number): string | null {
  const [, id = null, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(row) ?? [];
  return Number(size) <= largest ? id : null;
}
