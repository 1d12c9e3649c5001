import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { gitRepository } from '../../../src/adapters/git/git-repository.ts';

let top: string;
let folder: string;
const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-C', top, ...words], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: top,
      GIT_COMMITTER_DATE: '2026-03-31T23:30:00+02:00',
      GIT_AUTHOR_DATE: '2026-03-31T23:30:00+02:00',
    },
  }).trim();
const inputs = (...paths: string[]): Map<string, Uint8Array> =>
  new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'portfolio-'));
  folder = join(top, 'portfolio');
  mkdirSync(join(folder, 'projects'), { recursive: true });
  writeFileSync(join(folder, 'portfolio.yaml'), 'name: Prøve\n');
  writeFileSync(join(folder, 'projects', 'a.yaml'), 'title: A\n');
  git('init', '-q');
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const commitAll = (): string => {
  git('add', '-A');
  git('commit', '-qm', 'x');
  return git('rev-parse', 'HEAD');
};

test('outside git, and before the first commit, there is no commit', async () => {
  expect(await gitRepository(folder).provenance(inputs('portfolio.yaml'))).toEqual({
    commit: null,
    date: null,
    changed: true,
  });
});

describe('after a commit', () => {
  let first: string;
  beforeEach(() => {
    first = commitAll();
  });

  test('the commit and its own date', async () => {
    expect(await gitRepository(folder).provenance(inputs('portfolio.yaml', 'projects/a.yaml'))).toEqual({
      commit: first,
      date: '2026-03-31',
      changed: false,
    });
  });

  test('a later commit that leaves the inputs alone is not cited', async () => {
    writeFileSync(join(top, 'README.md'), 'x');
    mkdirSync(join(folder, 'reports'));
    writeFileSync(join(folder, 'reports', 'report.md'), 'x');
    commitAll();
    expect((await gitRepository(folder).provenance(inputs('portfolio.yaml', 'projects/a.yaml'))).commit).toBe(first);
  });

  test('an edited, a new and a deleted card are each a change', async () => {
    const edited = inputs('portfolio.yaml', 'projects/a.yaml').set(
      'projects/a.yaml',
      new TextEncoder().encode('title: B\n'),
    );
    expect((await gitRepository(folder).provenance(edited)).changed).toBe(true);
    writeFileSync(join(folder, 'projects', 'b.yaml'), 'title: B\n');
    expect(
      (await gitRepository(folder).provenance(inputs('portfolio.yaml', 'projects/a.yaml', 'projects/b.yaml'))).changed,
    ).toBe(true);
    expect((await gitRepository(folder).provenance(inputs('portfolio.yaml'))).changed).toBe(true);
  });

  test('line endings of Windows are no change', async () => {
    const windows = new TextEncoder().encode('title: A\r\n');
    expect(
      (await gitRepository(folder).provenance(inputs('portfolio.yaml').set('projects/a.yaml', windows))).changed,
    ).toBe(false);
  });

  test('a hostile configuration and an embedded repository run nothing', async () => {
    const marker = join(top, 'pwned');
    git('config', 'core.fsmonitor', `touch ${marker}; false`);
    git('config', 'diff.external', `touch ${marker}`);
    const evil = join(folder, 'projects', 'evil');
    mkdirSync(join(evil, 'objects'), { recursive: true });
    mkdirSync(join(evil, 'refs'));
    writeFileSync(join(evil, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(
      join(evil, 'config'),
      `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = "touch ${marker}; false"\n`,
    );
    await gitRepository(folder).provenance(inputs('portfolio.yaml', 'projects/a.yaml'));
    await gitRepository(evil).provenance(new Map());
    expect(existsSync(marker)).toBe(false);
  });
});
