import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitHistory } from '../../../src/adapters/git/git-history.ts';
import { makeRepo, type TestRepo } from '../../support/git-repo.ts';

let repo: TestRepo;
const hashes: string[] = [];
beforeAll(() => {
  repo = makeRepo();
  for (const date of ['2026-06-10', '2026-09-17', '2026-11-01']) {
    repo.write('a.txt', date);
    hashes.push(repo.commit(date, { date }));
  }
});
afterAll(() => repo.cleanup());

test.each([
  ['the day itself counts', '2026-09-17', 1],
  ['else the last before it', '2026-10-31', 1],
  ['a day after all of them', '2027-01-01', 2],
  ['a day before all of them', '2026-06-09', null],
  ['what is no date', '--all', null],
])('%s', async (_, date, index) => {
  const history = gitHistory(repo.folder, repo.folder);
  const found = await history.lastBefore(await history.resolve('HEAD'), date);
  expect(found?.hash ?? null).toBe(index === null ? null : hashes[index]);
});

test('nothing after the commit that is asked about is found', async () => {
  const history = gitHistory(repo.folder, repo.folder);
  const found = await history.lastBefore(await history.resolve(hashes[0] as string), '2027-01-01');
  expect(found?.hash).toBe(hashes[0]);
});
