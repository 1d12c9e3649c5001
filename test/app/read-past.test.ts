// The past as git tells it, in real repositories: what was approved, and which scores are older than their facts.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { gitHistory } from '../../src/adapters/git/git-history.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { portfolioPast } from '../../src/app/portfolio-revisions.ts';
import { findApprovals, readBaselines } from '../../src/app/read-baselines.ts';
import { type KnownPast, readPast } from '../../src/app/read-past.ts';
import type { History } from '../../src/ports/history.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
});
afterEach(() => repo.cleanup());

const today = '2026-11-22';

async function pastOf(folder = 'portfolio'): Promise<KnownPast> {
  const loaded = await loadPortfolio(diskTree(`${repo.folder}/${folder}`), folder);
  return readPast(gitHistory(repo.folder, repo.folder), loaded, { head: null, today });
}

const card = ({ cost = 1000, end = '2027-06-30', score = 3, more = '' }) =>
  `title: A\nstatus: active\ntime:\n  period:\n    end: ${end}\ncost:\n  estimate:\n    likely: ${cost}\nscores:\n  verdi:\n    score: ${score}\n${more}status_report:\n  date: 2026-11-01\n  cost:\n    colour: green\n`;
const meeting = (outcome: string, commit = '') =>
  `date: 2026-09-17\n${commit === '' ? '' : `commit: "${commit}"\n`}decisions:\n  - id: V1\n    card: app\n    outcome: ${outcome}\n`;
const write = (options: Parameters<typeof card>[0]) => repo.write('portfolio/projects/app.yaml', card(options));
const decide = (outcome: string, commit?: string) =>
  repo.write('portfolio/meetings/2026-09-17.yaml', meeting(outcome, commit));

function begin(): string {
  repo.write('portfolio/portfolio.yaml', 'name: Test\n');
  write({});
  return repo.commit('first', { date: '2026-01-01' });
}

describe('baselines', () => {
  test('the card as it stood where the decision was recorded', async () => {
    begin();
    write({ cost: 1200, end: '2027-08-31' });
    decide('approved');
    const approved = repo.commit('approved', { date: '2026-09-18' });
    write({ cost: 1500, end: '2027-12-31' });
    repo.commit('grew', { date: '2026-10-01' });
    expect((await pastOf()).baselines.get('app')).toEqual({
      decision: '2026-09-17/V1',
      date: '2026-09-17',
      commit: approved,
      cost: 1200,
      end: '2027-08-31',
    });
  });

  test('the frame that was decided, and not what the card said; money for a plan is no frame', async () => {
    begin();
    const decided = (type: string) =>
      `date: 2026-09-17\ndecisions:\n  - id: V1\n    card: app\n    outcome: approved\n    type: ${type}\n    frame: 800\n`;
    repo.write('portfolio/meetings/2026-09-17.yaml', decided('prioritise'));
    repo.commit('approved', { date: '2026-09-18' });
    expect((await pastOf()).baselines.get('app')).toMatchObject({ cost: 800, end: '2027-06-30' });
    repo.write('portfolio/meetings/2026-09-17.yaml', decided('BP2'));
    repo.commit('a plan');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ cost: 1000 });
  });

  test('the commit that the council saw, where the meeting names it', async () => {
    const seen = begin();
    write({ cost: 1200 });
    repo.commit('changed between the papers and the meeting');
    decide('approved', seen.slice(0, 12));
    repo.commit('approved');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: seen, cost: 1000 });
  });

  test('a commit that the council cannot have seen is not believed', async () => {
    begin();
    decide('approved');
    const approved = repo.commit('approved');
    write({ cost: 9000 });
    const later = repo.commit('grew');
    decide('approved', later.slice(0, 12));
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: approved, cost: 1000 });
    repo.commit('the minutes say that the larger one was approved');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: approved, cost: 1000 });
  });

  test('nor one on a branch that never led to the decision', async () => {
    begin();
    repo.git('checkout', '--quiet', '-b', 'dream');
    write({ cost: 9000 });
    const dream = repo.commit('dreams');
    repo.git('checkout', '--quiet', 'main');
    decide('approved', dream.slice(0, 12));
    expect((await pastOf()).baselines.size).toBe(0);
    const approved = repo.commit('approved');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: approved, cost: 1000 });
  });

  test('a decision that is not committed yet has what the council saw, when that is part of the history', async () => {
    const seen = begin();
    write({ cost: 1200 });
    repo.commit('later');
    decide('approved', seen.slice(0, 12));
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: seen, cost: 1000 });
  });

  test('a commit that is not there falls back on where the decision was recorded', async () => {
    begin();
    decide('approved', 'abcdef0123456789');
    const approved = repo.commit('approved');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: approved });
  });

  test('what was postponed is not approved until it is, and an edit of the minutes moves nothing', async () => {
    begin();
    decide('postponed');
    repo.commit('postponed');
    write({ cost: 1300 });
    decide('approved');
    const approved = repo.commit('approved');
    write({ cost: 1400 });
    repo.write('portfolio/meetings/2026-09-17.yaml', `${meeting('approved')}    reason: Bra.\n`);
    repo.commit('minutes');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: approved, cost: 1300 });
  });

  test('a decision that is not committed has no baseline, and a returned case has none', async () => {
    begin();
    decide('approved');
    expect((await pastOf()).baselines.size).toBe(0);
    decide('returned');
    repo.commit('returned');
    expect((await pastOf()).baselines.size).toBe(0);
  });

  test('through a move of the whole portfolio to another folder', async () => {
    begin();
    decide('approved');
    const approved = repo.commit('approved');
    repo.move('portfolio', 'digital');
    repo.commit('moved');
    repo.move('digital', 'it/portefolje');
    repo.commit('moved again');
    expect((await pastOf('it/portefolje')).baselines.get('app')).toMatchObject({ commit: approved, cost: 1000 });
  });

  test('a change on another branch was not approved by a decision that did not hold it', async () => {
    begin();
    repo.git('checkout', '--quiet', '-b', 'grow');
    write({ cost: 2000 });
    repo.commit('grows', { date: '2026-09-01' });
    repo.git('checkout', '--quiet', 'main');
    decide('approved');
    const approved = repo.commit('approved', { date: '2026-09-18' });
    repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'grow');
    expect((await pastOf()).baselines.get('app')).toMatchObject({ commit: approved, cost: 1000 });
  });
});

test('approvals in many commits are read with one question for the cards, and only the cards that were approved', async () => {
  const ids = ['alfa', 'beta', 'gamma', 'delta'];
  repo.write('portfolio/portfolio.yaml', 'name: Test\n');
  for (const id of [...ids, 'eta', 'theta']) repo.write(`portfolio/projects/${id}.yaml`, card({}));
  repo.commit('first');
  for (const [index, id] of ids.entries()) {
    repo.write(`portfolio/projects/${id}.yaml`, card({ cost: 100 + index }));
    repo.write(
      `portfolio/meetings/2026-0${index + 1}-01.yaml`,
      meeting('approved').replace('card: app', `card: ${id}`),
    );
    repo.commit(id);
  }
  const history = gitHistory(repo.folder, repo.folder);
  const asked: number[] = [];
  const trees: string[] = [];
  const counting: History = {
    ...history,
    contents: (names) => {
      asked.push(names.length);
      return history.contents(names);
    },
    portfolioAt: (commit, folder) => {
      trees.push(commit.hash);
      return history.portfolioAt(commit, folder);
    },
  };
  const { portfolio } = await loadPortfolio(diskTree(`${repo.folder}/portfolio`), 'portfolio');
  const { changes } = await portfolioPast(history, await history.resolve('HEAD'), 'portfolio');
  const sources = { history: counting, changes, folder: 'portfolio', head: null };
  const found = await readBaselines(sources, findApprovals(portfolio, true));
  expect(found.map((baseline) => baseline?.cost)).toEqual([100, 101, 103, 102]);
  expect([asked, trees]).toEqual([[ids.length, ids.length], []]);
});

describe('stale scores', () => {
  test('cost that changed after the score, with the commits of both', async () => {
    const scoredIn = begin();
    write({ cost: 1500 });
    const changedIn = repo.commit('grew', { date: '2026-03-01' });
    expect((await pastOf()).staleScores.get('app')).toEqual([
      { criterion: 'verdi', scoredOn: '2026-01-01', scoredIn, changedOn: '2026-03-01', changedIn, facts: ['cost'] },
    ]);
  });

  test('a score that was touched in the same commit or later is fresh', async () => {
    begin();
    write({ cost: 1500, score: 2 });
    repo.commit('both');
    expect((await pastOf()).staleScores.size).toBe(0);
    write({ cost: 1700, score: 2 });
    repo.commit('grew');
    write({ cost: 1700, score: 1 });
    repo.commit('scored');
    expect((await pastOf()).staleScores.size).toBe(0);
  });

  test('noise, and a change that was taken back, make nothing stale', async () => {
    begin();
    repo.write(
      'portfolio/projects/app.yaml',
      card({}).replace('likely: 1000', 'likely: 1_000').replace('1_000', '1000  # kr'),
    );
    repo.commit('comment');
    write({ cost: 1500 });
    repo.commit('up');
    write({});
    repo.commit('down');
    expect((await pastOf()).staleScores.size).toBe(0);
  });

  test('a change that is not committed counts as the newest', async () => {
    begin();
    write({ cost: 1500 });
    expect((await pastOf()).staleScores.get('app')).toMatchObject([{ changedOn: today, changedIn: null }]);
  });

  test('through a move of the folder and a rename of the card', async () => {
    const scoredIn = begin();
    repo.move('portfolio/projects/app.yaml', 'portfolio/projects/web.yaml');
    repo.commit('renamed');
    repo.move('portfolio', 'digital');
    repo.commit('moved');
    repo.write('digital/projects/web.yaml', card({ cost: 1500 }));
    repo.commit('grew');
    expect((await pastOf('digital')).staleScores.get('web')).toMatchObject([{ criterion: 'verdi', scoredIn }]);
  });
});

describe('no past, and no error', () => {
  test('outside git, before the first commit, and in a shallow clone, which is said', async () => {
    repo.write('portfolio/portfolio.yaml', 'name: Test\n');
    write({});
    decide('approved');
    expect((await pastOf()).baselines.size).toBe(0);
    const loaded = await loadPortfolio(diskTree(`${repo.folder}/portfolio`), 'portfolio');
    const outside = await readPast(gitHistory(null, repo.folder), loaded, { head: null, today });
    expect(outside).toEqual({ baselines: new Map(), staleScores: new Map(), minutes: new Map(), isPartial: false });
    repo.commit('one');
    write({ cost: 2000 });
    repo.commit('two');
    const clone = makeRepo();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repo.folder}`, 'main');
    clone.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const shallow = await readPast(gitHistory(clone.folder, clone.folder), loaded, { head: null, today });
    clone.cleanup();
    expect(shallow).toEqual({ baselines: new Map(), staleScores: new Map(), minutes: new Map(), isPartial: true });
    expect((await pastOf()).baselines.size).toBe(1);
  });
});
