// Cost and end of every card over time, out of one reading of git, and on the pages and papers that show it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { gitHistory } from '../../src/adapters/git/git-history.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { askPast } from '../../src/app/read-past.ts';
import { type PlansById, readPlans } from '../../src/app/read-plans.ts';
import type { History } from '../../src/ports/history.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
  repo.write('portfolio/portfolio.yaml', 'name: Test\nlanguage: nb\n');
});
afterEach(() => repo.cleanup());

const card = (cost: number, end = '2027-06-30', title = 'Fraværsapp') =>
  `title: ${title}\nform: project\nstage: idea\nstatus: proposed\nowner: { organisation: x }\nneed:\n  problem: Foreldre må ringe.\ntime:\n  period:\n    start: 2027-01-01\n    end: ${end}\ncost:\n  estimate:\n    likely: ${cost}\n`;
const write = (id: string, text: string) => repo.write(`portfolio/projects/${id}.yaml`, text);

async function plans(history: History = gitHistory(repo.folder, repo.folder)): Promise<PlansById> {
  const loaded = await loadPortfolio(diskTree(`${repo.folder}/portfolio`), 'portfolio');
  const asked = askPast(history, 'portfolio', null);
  return readPlans(history, loaded, { asked, today: '2026-11-22', atHead: false });
}

function changeTwice(): readonly string[] {
  write('app', card(500_000));
  write('ro', card(1));
  const first = repo.commit('first', { date: '2026-01-10' });
  write('app', card(500_000, '2027-06-30', 'Nytt navn'));
  repo.commit('only the title', { date: '2026-02-10' });
  write('app', card(800_000, '2027-12-31'));
  return [first, repo.commit('dearer and later', { date: '2026-03-10' })];
}

test('each time that cost or end became another, also what is not committed; a card whose plan stood still has none', async () => {
  const [first, second] = changeTwice();
  write('app', card(900_000, '2027-12-31'));
  const found = await plans();
  expect([...found.keys()]).toEqual(['app']);
  expect(found.get('app')?.map(({ date, commit, cost, end }) => [date, commit, cost, end])).toEqual([
    ['2026-01-10', first, 500_000, '2027-06-30'],
    ['2026-03-10', second, 800_000, '2027-12-31'],
    ['2026-11-22', null, 900_000, '2027-12-31'],
  ]);
});

test('contents are asked for once, however many cards there are', async () => {
  changeTwice();
  for (let at = 0; at < 5; at += 1) write(`kort-${at}`, card(at + 1));
  repo.commit('more', { date: '2026-04-01' });
  const history = gitHistory(repo.folder, repo.folder);
  let times = 0;
  const counted: History = {
    ...history,
    contents: async (names) => {
      times += 1;
      return history.contents(names);
    },
  };
  expect((await plans(counted)).size).toBe(1);
  expect(times).toBe(1);
});

test('outside git, and before the first commit, nothing is known, and nothing fails', async () => {
  write('app', card(1));
  expect((await plans()).size).toBe(0);
});

test('the page of the project and the case paper show it, as a picture and as a table that says the same', async () => {
  changeTwice();
  for (const words of [['report'], ['report', 'case', 'app']]) {
    const { stdout } = await runCli([...words, '-C', `${repo.folder}/portfolio`, '--today', '2026-11-22']);
    expect(stdout).toContain('Planen over tid');
    expect(stdout.replaceAll('\u00A0', ' ')).toMatch(/\| 10\.01\.2026 +\| +500 000 kr \| +30\.06\.2027 \|/);
    expect(stdout.replaceAll('\u00A0', ' ')).toMatch(/\| 10\.03\.2026 +\| +800 000 kr \| +31\.12\.2027 \|/);
    // Nothing was approved, so no picture speaks of it.
    expect(stdout).not.toContain('først ble vedtatt');
    const page = (
      await runCli([...words, '-C', `${repo.folder}/portfolio`, '--today', '2026-11-22', '--format', 'html'])
    ).stdout;
    expect(page).toContain('<figcaption>Prosjektkostnad over tid</figcaption>');
    expect(page).toContain('<figcaption>Planlagt periode over tid</figcaption>');
  }
});
