// git's own way to show a change: it runs the driver in the repository's top folder, with the path of the file from there.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findRoot } from '../../src/adapters/find-root.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

async function shown(path: string): Promise<string> {
  repo.write('before', 'title: Skoleapp\nscores:\n  nytte:\n    score: 1\n    reason: x\n');
  repo.write('after', 'title: Skoleapp\nscores:\n  nytte:\n    score: 2\n    reason: x\n');
  const [before, after] = ['before', 'after'].map((name) => join(repo.folder, name)) as [string, string];
  const { code, stdout, stderr } = await runCli(
    ['diff', '--git', '--', path, before, '0'.repeat(40), '100644', after, '0'.repeat(40), '100644'],
    { findRoot: (start) => findRoot(start, repo.folder) },
  );
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

const criteria = (name: string) =>
  `criteria:\n  - id: nytte\n    name: ${name}\n    weight: 1\n    scale: { zero: 0, top: 5 }\n`;

test('of several portfolios in a repository, the one that the file belongs to names things', async () => {
  for (const [folder, name, language] of [
    ['portfolio', 'Benefit of the first', 'en'],
    ['helse', 'Nytten i helse', 'nb'],
  ] as const) {
    repo.write(`${folder}/portfolio.yaml`, `name: X\nlanguage: ${language}\n`);
    repo.write(`${folder}/strategy.yaml`, criteria(name));
  }
  expect(await shown('portfolio/projects/skoleapp.yaml')).toContain('Benefit of the first');
  const other = await shown('helse/projects/skoleapp.yaml');
  expect(other).toContain('Nytten i helse');
  expect(other).not.toContain('Benefit of the first');
  expect(await shown('utkast/projects/skoleapp.yaml')).not.toMatch(/Benefit of the first|Nytten i helse/);
});

test('a portfolio in the top folder itself', async () => {
  repo.write('portfolio.yaml', 'name: X\n');
  repo.write('strategy.yaml', criteria('Nytten på toppen'));
  expect(await shown('projects/skoleapp.yaml')).toContain('Nytten på toppen');
});
