// Asks git where the portfolio's inputs come from, with plumbing commands only and hashes instead of names. Whether a file has
// changed is told by its own hash, so no command that a hostile configuration could hook into is ever run.
import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { SimpleGit } from 'simple-git';
import type { Provenance } from '../../core/model/provenance.ts';
import type { Repository } from '../../ports/repository.ts';
import { quietEnvironment } from './git-process.ts';
import { commitFormat, parseCommits } from './git-revisions.ts';

const none: Provenance = { commit: null, date: null, changed: true };

export function gitRepository(folder: string): Repository {
  return {
    provenance: async (files) => {
      const git = await openGit(folder);
      const head = await ask(git, headCommit);
      if (!git || !head) return none;
      const paths = [...files.keys()].sort();
      const committed = await blobIds(git, head);
      const last = await ask(git, ['rev-list', '--max-count=1', commitFormat, head, '--', ...foldersOf(paths)]);
      const [commit] = parseCommits(last ?? '');
      const changed = differing(files, committed).length > 0 || gone(committed, files);
      return { commit: commit?.hash ?? null, date: commit?.date ?? null, changed: changed || !commit };
    },
    uncommitted: async (files) => {
      const git = await openGit(folder);
      const head = await ask(git, headCommit);
      return differing(files, git && head ? await blobIds(git, head) : new Map());
    },
  };
}

const headCommit = ['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}'];

function differing(files: ReadonlyMap<string, Uint8Array>, committed: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, bytes]) => (matches(committed.get(path), bytes) ? [] : [path]));
}

async function openGit(folder: string): Promise<SimpleGit | null> {
  const { simpleGit } = await import('simple-git');
  const variables = quietEnvironment();
  try {
    return simpleGit({
      baseDir: folder,
      config: ['safe.bareRepository=explicit'],
      timeout: { block: 30_000 },
      allowEnvironment: Object.keys(variables),
    }).env(variables);
  } catch {
    return null;
  }
}

async function ask(git: SimpleGit | null, command: string[]): Promise<string | null> {
  try {
    return (await git?.raw(command))?.trim() || null;
  } catch {
    return null;
  }
}

/** Path below the portfolio's folder -> blob id, as the commit has it. */
async function blobIds(git: SimpleGit, head: string): Promise<ReadonlyMap<string, string>> {
  const listing = (await ask(git, ['ls-tree', '-r', '-z', head])) ?? '';
  const rows = listing.split('\0').flatMap((row) => {
    const match = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(row);
    return match ? [[match[2] as string, match[1] as string] as const] : [];
  });
  return new Map(rows);
}

function foldersOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => (dirname(path) === '.' ? path : dirname(path))))].sort();
}

function matches(id: string | undefined, bytes: Uint8Array): boolean {
  if (id === undefined) return false;
  const algorithm = id.length === 64 ? 'sha256' : 'sha1';
  return blobId(algorithm, bytes) === id || blobId(algorithm, withoutCarriageReturns(bytes)) === id;
}

function blobId(algorithm: string, bytes: Uint8Array): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function withoutCarriageReturns(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

/** True when the commit has an input that is no longer there. */
function gone(committed: ReadonlyMap<string, string>, files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...committed.keys()].some(
    (path) => /^(?:(?:projects|meetings)\/)?[^/]+\.yaml$/.test(path) && !files.has(path),
  );
}
