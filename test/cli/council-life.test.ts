// Promises that a project can be taken through a meeting with the commands alone, in a repository: planned, held, decided, minutes
// approved, moved; and that the check then finds no errors.
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type CouncilWorld, councilWorld, date, meeting } from '../support/council-world.ts';
import { makeRepo } from '../support/git-repo.ts';

const repo = makeRepo();
let world: CouncilWorld;
afterEach(() => repo.cleanup());

const codes = async (today: string) => {
  const { stdout } = await world.run('check', '--format', 'json', '--today', today);
  const { summary, problems } = JSON.parse(stdout);
  return {
    errors: summary.errors,
    codes: problems.filter(({ severity }: { severity: string }) => severity === 'error'),
  };
};

async function done(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await world.run(...words);
  expect(`${words.join(' ')}: ${code} ${stderr}`).toMatch(/: 0 /);
  return stdout.replace(/\s+/g, ' ');
}

test('from proposal to the next stage', async () => {
  world = councilWorld({ [meeting]: null }, join(repo.folder, 'portfolio'));
  repo.commit('Kortene er meldt inn', { date: '2026-11-20' });

  await done('meeting', '--plan', '--with', 'sen', '--today', '2026-11-22');
  expect(await codes('2026-11-22')).toEqual({ errors: 0, codes: [] });
  const seen = repo.commit('Sakslisten', { date: '2026-11-22' });

  await done('meeting', date, '--all-present', '--absent', 'Rådgiver', '--today', '2026-12-10');
  expect(world.read(meeting)).toMatch(new RegExp(`^commit: "?${seen}"?$`, 'm'));
  const conditional = ['--outcome', 'approved_with_conditions', '--condition', 'Avklar driften; 2027-02-15'];
  await done('decide', 'ny', '--meeting', date, ...conditional, '--today', '2026-12-10');
  await done(
    'decide',
    'sen',
    '--meeting',
    date,
    '--outcome',
    'returned',
    '--reason',
    'Mer om behovet.',
    '--today',
    '2026-12-10',
  );
  await done(
    'decide',
    'tidlig',
    '--meeting',
    date,
    '--outcome',
    'rejected',
    '--reason',
    'For lite.',
    '--today',
    '2026-12-10',
  );
  const last = await done('decide', 'stor', '--meeting', date, '--outcome', 'approved', '--today', '2026-12-10');
  expect(last).toContain('Styret decides');
  await done('meeting', date, '--approve-minutes', '2026-12-17', '--today', '2026-12-18');
  await done('advance', 'ny', '--today', '2026-12-18');

  expect(world.read('projects/ny.yaml')).toMatch(/stage: concept\nstatus: active # venter\n/);
  expect(world.read('projects/ny.yaml')).toMatch(
    /conditions:\n {2}- decision: "2026-12-10\/V1"\n {4}text: Avklar driften\n {4}due: 2027-02-15\n/,
  );
  expect(world.read(meeting)).toMatch(/minutes:\n {2}approved: 2026-12-17\n {2}approved_by: Rådet\n$/);
  expect(await codes('2026-12-18')).toEqual({ errors: 0, codes: [] });
  repo.commit('Etter møtet', { date: '2026-12-18' });

  const files = world.files();
  expect(
    await world.refused(
      'decide',
      'ny',
      '--meeting',
      date,
      '--outcome',
      'rejected',
      '--reason',
      'x',
      '--today',
      '2027-01-05',
    ),
  ).toContain('were approved');
  expect(world.files()).toEqual(files);
  const agenda = await done('meeting', '--today', '2027-01-05');
  expect(agenda).toContain('Rådet, 11 March 2027');
  expect(agenda).toContain('Sen sak');
  expect(agenda).not.toContain('Tidlig sak');
}, 60_000);
