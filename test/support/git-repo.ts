// A git repository made for a test, step by step: write, move and remove files, commit with a date and an author, clean up.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitEnvironment } from './git-folder.ts';

export interface CommitFacts {
  /** Day, ISO: the commit is made at noon. */
  readonly date?: string;
  readonly author?: string;
}

export interface TestRepo {
  readonly folder: string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  remove(path: string): void;
  move(from: string, to: string): void;
  /** Commits all that is in the folder, and gives the full hash. */
  commit(message: string, facts?: CommitFacts): string;
  /** What git says, without the last line break. */
  git(...args: readonly string[]): string;
  cleanup(): void;
}

export function makeRepo(): TestRepo {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-repo-'));
  const at = (path: string) => join(folder, path);
  const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      env: { ...gitEnvironment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 64_000_000,
    }).trimEnd();
  const ready = (path: string) => mkdirSync(dirname(at(path)), { recursive: true });
  run(['init', '--quiet', '--initial-branch=main']);
  return {
    folder,
    write: (path, text) => {
      ready(path);
      writeFileSync(at(path), text);
    },
    read: (path) => readFileSync(at(path), 'utf8'),
    remove: (path) => rmSync(at(path), { recursive: true }),
    move: (from, to) => {
      ready(to);
      renameSync(at(from), at(to));
    },
    commit: (message, { date = '2026-11-01', author = 'Test' } = {}) => {
      const time = `${date}T12:00:00+01:00`;
      run(['add', '--all']);
      run(['commit', '--quiet', '--allow-empty', `--message=${message}`], {
        GIT_AUTHOR_NAME: author,
        GIT_AUTHOR_DATE: time,
        GIT_COMMITTER_DATE: time,
      });
      return run(['rev-parse', 'HEAD']);
    },
    git: (...args) => run(args),
    cleanup: () => rmSync(folder, { recursive: true, force: true }),
  };
}
