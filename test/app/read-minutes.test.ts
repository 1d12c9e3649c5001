// Approved minutes as git remembers them, in real repositories.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { gitHistory } from '../../src/adapters/git/git-history.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { type KnownPast, readPast } from '../../src/app/read-past.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';

let repo: TestRepo;
beforeEach(() => {
  repo = makeRepo();
  repo.write('portfolio/portfolio.yaml', 'name: Test\n');
  repo.write('portfolio/projects/app.yaml', 'title: A\n');
  other();
});
afterEach(() => repo.cleanup());

const path = 'portfolio/meetings/2026-09-17.yaml';
const minutes = (frame: number, approved = '') =>
  `date: 2026-09-17\ndecisions:\n  - id: V1\n    card: app\n    outcome: approved\n    frame: ${frame}\n${approved === '' ? '' : `minutes:\n  approved: ${approved}\n`}`;
const write = (frame: number, approved?: string) => repo.write(path, minutes(frame, approved));
/** So that a portfolio whose meeting is gone still has one. */
const other = () => repo.write('portfolio/meetings/2026-12-10.yaml', 'date: 2026-12-10\nstatus: planned\n');

async function minutesNow(folder = 'portfolio'): Promise<KnownPast['minutes']> {
  const loaded = await loadPortfolio(diskTree(`${repo.folder}/${folder}`), folder);
  const past = await readPast(gitHistory(repo.folder, repo.folder), loaded, { head: null, today: '2026-11-22' });
  return past.minutes;
}

test('minutes are compared with the first commit that has the approval, not with drafts before it', async () => {
  write(100);
  repo.commit('draft');
  write(200, '2026-10-01');
  const approvedIn = repo.commit('approved');
  const known = { approvedIn, approvedOn: '2026-10-01', changed: [], isRemoved: false, decisions: 1 };
  expect(await minutesNow()).toEqual(new Map([['2026-09-17', known]]));
  repo.write(path, `# Protokoll\n${minutes(200, '"2026-10-01"')}`);
  expect((await minutesNow()).get('2026-09-17')).toEqual(known);
  write(300, '2026-10-01');
  expect((await minutesNow()).get('2026-09-17')).toEqual({ ...known, changed: ['/decisions/0/frame'] });
  repo.commit('raised');
  expect((await minutesNow()).get('2026-09-17')).toEqual({ ...known, changed: ['/decisions/0/frame'] });
});

test('an approval that is taken away or given anew is still the first one', async () => {
  write(100, '2026-10-01');
  repo.commit('approved');
  write(900);
  repo.commit('opened again');
  write(900, '2026-11-01');
  repo.commit('approved again');
  expect((await minutesNow()).get('2026-09-17')?.changed).toEqual(['/decisions/0/frame', '/minutes/approved']);
});

test('a file that is gone is remembered, and one that comes back is the same', async () => {
  write(100, '2026-10-01');
  repo.commit('approved');
  repo.remove(path);
  expect((await minutesNow()).get('2026-09-17')).toMatchObject({ isRemoved: true });
  repo.commit('removed');
  expect((await minutesNow()).get('2026-09-17')).toMatchObject({ isRemoved: true, decisions: 1, changed: [] });
  write(500, '2026-10-01');
  repo.commit('back, with another frame');
  expect((await minutesNow()).get('2026-09-17')).toMatchObject({ isRemoved: false, changed: ['/decisions/0/frame'] });
});

test('a portfolio that moves takes its minutes with it', async () => {
  write(100, '2026-10-01');
  const approvedIn = repo.commit('approved');
  repo.move('portfolio', 'digital');
  repo.commit('moved');
  expect(await minutesNow('digital')).toEqual(
    new Map([['2026-09-17', { approvedIn, approvedOn: '2026-10-01', changed: [], isRemoved: false, decisions: 1 }]]),
  );
});

test('nothing is known of minutes that are not committed, or cannot be read', async () => {
  repo.commit('first');
  write(100, '2026-10-01');
  expect((await minutesNow()).size).toBe(0);
  repo.commit('approved');
  repo.write(path, 'date: [\n');
  expect((await minutesNow()).size).toBe(0);
});
