// A register that is imported anew some years later: every command tells the same about what became of it. Rows from a real list,
// under the licence beside them.
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const fixture = (year: number): string => join(import.meta.dirname, '..', 'fixtures', `canada-${year}.csv`);
let repo: TestRepo;

const run = async (...words: readonly string[]): Promise<string> =>
  (await runCli([...words, '-C', repo.folder, '--lang', 'en'])).stdout.replaceAll('\u00a0', ' ');

beforeAll(async () => {
  repo = makeRepo();
  await run('import', fixture(2016), '--map', 'canada-it-projects');
  repo.commit('2016', { date: '2016-06-09', author: 'Registrar' });
  await run('import', fixture(2019), '--map', 'canada-it-projects', '--prune');
  repo.commit('2019', { date: '2019-05-31', author: 'Registrar' });
}, 30_000);
afterAll(() => repo.cleanup());

const kept =
  '4 projects are there both before and now: 2 with a changed budget (net CAD +5 197 405), 1 whose budget became known and 1 with the same budget';

test('in JSON', async () => {
  const { cards, summary, changes } = JSON.parse(await run('diff', 'HEAD~1', 'HEAD', '--format', 'json'));
  expect(cards.added).toEqual(['aafc-cnsc-sap', 'aafc-dina-geo']);
  expect(cards.removed).toEqual(['aafc-dcalcrbc', 'aafc-etir', 'aafc-gcsi']);
  expect(summary.budget).toEqual({
    changed: 2,
    net: 5_197_405,
    becameKnown: 1,
    becameUnknown: 0,
    same: 1,
    stillUnknown: 0,
  });
  const irems = changes.find((each: Record<string, unknown>) => each.card === 'inac-irems' && each.field === 'cost');
  expect(irems).toMatchObject({ kind: 'added', before: null, after: 10_000_000, delta: null });
});

test.each(['text', 'markdown'])('as %s', async (format) => {
  const said = (await run('diff', 'HEAD~1', 'HEAD', '--format', format)).replaceAll('\n', ' ');
  expect(said).toContain('2 new projects, 3 removed, 4 changed.');
  expect(said).toContain(kept);
});

test('in the report since the first of them', async () => {
  const said = await run('report', '--since', 'HEAD~1');
  expect(said).toContain('2 new projects, 3 removed, 4 changed.');
  expect(said).toContain(kept);
});

test('in the history of a project that was kept', async () => {
  const { entries } = JSON.parse(await run('history', 'cbsa-biometric-expansion', '--format', 'json'));
  expect(entries.map(({ date, subject }: Record<string, unknown>) => [date, subject])).toEqual([
    ['2016-06-09', '2016'],
    ['2019-05-31', '2019'],
  ]);
});
