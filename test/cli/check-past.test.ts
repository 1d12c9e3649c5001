// `portfolio check` in a real repository: what git knows of the time before becomes findings, and without git there are none.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const errors = join(import.meta.dirname, '..', 'errors');
const aboutPast = ['light-disagrees', 'stale-score'];

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

/** The portfolio of a fixture, as it was and then as it is. */
function commitFixture(code: string): void {
  const folder = join(repo.folder, 'portfolio');
  cpSync(join(errors, 'base'), folder, { recursive: true });
  cpSync(join(errors, code), folder, { recursive: true });
  cpSync(join(errors, code, 'past'), folder, { recursive: true });
  rmSync(join(folder, 'past'), { recursive: true });
  repo.commit('before', { date: '2026-09-17' });
  cpSync(join(errors, code), folder, { recursive: true });
  rmSync(join(folder, 'past'), { recursive: true });
  repo.commit('after', { date: '2026-10-20' });
}

async function codesIn(folder: string, ...words: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runCli(['check', '-C', folder, '--format', 'json', ...words]);
  return (JSON.parse(stdout).problems as { code: string }[]).map(({ code }) => code);
}

for (const code of aboutPast) {
  test(`${code}: found from the commits, gone at the first, and unknown outside git`, async () => {
    commitFixture(code);
    const folder = join(repo.folder, 'portfolio');
    expect(await codesIn(folder)).toEqual([code]);
    expect(await codesIn(folder, '--ref', 'HEAD~1')).toEqual([]);
    const outside = mkdtempSync(join(tmpdir(), 'portfolio-outside-'));
    cpSync(folder, outside, { recursive: true });
    expect(await codesIn(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  test(`${code}: new since the first commit, and not since the second`, async () => {
    commitFixture(code);
    const folder = join(repo.folder, 'portfolio');
    expect(await codesIn(folder, '--new-since', 'HEAD~1')).toEqual([code]);
    expect(await codesIn(folder, '--new-since', 'HEAD')).toEqual([]);
  });
}
