// A pull request cannot switch off its own check: ways that were tried, on a real repository.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const base = (name: string): string => readFileSync(join(import.meta.dirname, '../errors/base', name), 'utf8');
const card = base('projects/god-sak.yaml');
let repo: TestRepo;

beforeEach(() => {
  repo = makeRepo();
  for (const name of ['portfolio.yaml', 'strategy.yaml', 'governance.yaml', 'capacity.yaml', 'projects/god-sak.yaml'])
    repo.write(`portfolio/${name}`, base(name));
});
afterEach(() => repo.cleanup());

const write = (name: string, text: string): void => repo.write(`portfolio/${name}`, text);
const edit = (name: string, from: string | RegExp, to: string): void =>
  write(name, repo.read(`portfolio/${name}`).replace(from, to));
const adopt = (): void => {
  repo.commit('one', { date: '2026-09-17' });
  repo.git('checkout', '-qb', 'forslag');
};
const run = (...words: readonly string[]) => runCli([...words, '-C', join(repo.folder, 'portfolio')]);
const found = async (...words: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await run('check', ...words, '--policy-from', 'main', '--format', 'json');
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string; args: { field?: string } }[] };
  return problems.map(({ code, file, args }) => [code, file.replace('portfolio/', ''), args.field ?? ''].join(' '));
};
const failures = async (condition: string) =>
  JSON.parse((await run('diff', '--fail-on', condition, '--format', 'json')).stdout).failures;

test('a card is no configuration because of its name', async () => {
  adopt();
  write('projects/governance.yaml', card.replace('stage: idea', 'stage: planning'));
  edit('governance.yaml', /$/, 'requirement_set: register\n');
  const missing = (await found()).filter((each) => each.startsWith('missing-field projects/governance.yaml'));
  expect(missing.length).toBeGreaterThan(5);
});

test('an own field that is required stays required', async () => {
  const fields = 'local_fields:\n  - { id: ros, type: integer, minimum: 3, required_from: idea }\n';
  edit('portfolio.yaml', /$/, fields);
  edit('projects/god-sak.yaml', /$/, 'local: { ros: 3 }\n');
  adopt();
  edit('portfolio.yaml', fields, '');
  edit('projects/god-sak.yaml', 'local: { ros: 3 }\n', '');
  expect(await found()).toEqual([
    'policy-loosened portfolio.yaml local_fields[ros]',
    'local-field projects/god-sak.yaml ros',
  ]);
});

test('a risk is as red as it was', async () => {
  adopt();
  edit('projects/god-sak.yaml', 'stage: idea', 'stage: planning');
  edit(
    'projects/god-sak.yaml',
    /$/,
    'risks:\n  - { id: R1, event: Brann, owner: Rektor, likelihood: 5, consequence: 5 }\n',
  );
  const row = '[green, green, green, green, green]';
  edit('strategy.yaml', /$/, `risk:\n  matrix: [${Array(5).fill(row).join(', ')}]\n`);
  const codes = await found();
  expect(codes).toContain('policy-changed strategy.yaml risk.matrix');
  expect(codes.some((each) => each.startsWith('risk-without-treatment'))).toBe(true);
});

test.each([
  ['raised', 'frames:\n  - { year: 2027, amount: 99000000 }\n', 'frames[2027].amount'],
  ['taken away', 'competences:\n  - { id: utvikling, name: Utvikling }\n', 'frames[2027]'],
])('a frame that is %s is still the frame, and it is said', async (_, capacity, field) => {
  adopt();
  write('capacity.yaml', capacity);
  edit('projects/god-sak.yaml', 'status: proposed', 'status: active');
  edit('projects/god-sak.yaml', 'stage: idea', 'stage: execution');
  edit('projects/god-sak.yaml', /cost:[\s\S]*?(?=^\S)/m, 'cost:\n  project:\n    - { year: 2027, budget: 12000000 }\n');
  expect(await failures('budget')).toEqual([{ kind: 'budget', years: [2027] }]);
  expect(await found()).toContain(`policy-loosened capacity.yaml ${field}`);
});

const decided = (fields: string): string =>
  `date: 2026-11-12\n${fields}\ndecisions:\n  - { id: V1, card: god-sak, case: '7/26', type: BP1, outcome: approved }\n`;

test.each([
  ['of a meeting that is planned', 'body: radet\nstatus: planned'],
  ['of a meeting that is cancelled', 'body: radet\nstatus: cancelled'],
  ['of a body that the proposal makes', 'body: nytt\nstatus: held', 'decision-by-wrong-body meetings/2026-11-12.yaml'],
  ['of a body without the right', 'body: utvalg\nstatus: held', 'decision-by-wrong-body meetings/2026-11-12.yaml'],
  ['of nobody in particular', 'status: held'],
])('a decision %s lets nothing through', async (_, meeting, told = 'stage-beyond-decision projects/god-sak.yaml') => {
  edit('governance.yaml', 'bodies:\n', 'bodies:\n  - { id: utvalg, name: Utvalg, may_decide: [budget] }\n');
  adopt();
  edit('governance.yaml', 'bodies:\n', 'bodies:\n  - { id: nytt, name: Nytt }\n');
  edit('projects/god-sak.yaml', 'stage: idea', 'stage: concept');
  write('meetings/2026-11-12.yaml', decided(meeting));
  expect((await found()).join('\n')).toContain(told);
  expect(await failures('stage')).toEqual([{ kind: 'stage', ids: ['god-sak'] }]);
});

test('a decision of a body that may, in a meeting that has been held, counts', async () => {
  adopt();
  edit('projects/god-sak.yaml', 'stage: idea', 'stage: concept');
  write('meetings/2026-11-12.yaml', decided('body: radet\nstatus: held'));
  expect((await found()).join('\n')).not.toContain('stage-beyond-decision');
  expect(await failures('stage')).toEqual([]);
});

test('a worthless decision that was there before is told again when the card moves on it', async () => {
  edit('governance.yaml', 'bodies:\n', 'bodies:\n  - { id: utvalg, name: Utvalg, may_decide: [budget] }\n');
  write('meetings/2026-11-12.yaml', decided('body: utvalg\nstatus: held'));
  adopt();
  const told = 'decision-by-wrong-body meetings/2026-11-12.yaml ';
  edit('projects/god-sak.yaml', /$/, '# en merknad\n');
  expect(await found('--new-since', 'main')).not.toContain(told);
  edit('projects/god-sak.yaml', 'stage: idea', 'stage: concept');
  expect(await found('--new-since', 'main')).toContain(told);
  expect(await found('god-sak')).toContain(told);
  expect(await found('governance.yaml')).not.toContain(told);
});

test('taking the meetings away does not take away the question of who decided', async () => {
  write('meetings/2026-11-12.yaml', decided('body: radet\nstatus: held'));
  adopt();
  repo.git('rm', '-q', 'portfolio/meetings/2026-11-12.yaml');
  edit('projects/god-sak.yaml', 'stage: idea', 'stage: execution');
  expect((await found()).join('\n')).toContain('stage-beyond-decision');
});

test('a portfolio that begins loosens nothing', async () => {
  adopt();
  repo.git('checkout', '-q', '--orphan', 'tom');
  repo.git('rm', '-rqf', '--cached', '.');
  repo.git('commit', '-q', '--allow-empty', '-m', 'tom');
  const { changes } = JSON.parse((await run('diff', 'tom', 'main', '--format', 'json')).stdout);
  expect(changes.filter(({ policy }: { policy: string | null }) => policy !== null)).toEqual([]);
});

test('what is new is judged by the same policy on both sides', async () => {
  edit('governance.yaml', /$/, 'requirement_set: register\n');
  edit('projects/god-sak.yaml', /^need:[\s\S]*?(?=^\S)/m, '');
  adopt();
  repo.git('checkout', '-q', 'main');
  edit('governance.yaml', 'requirement_set: register', 'requirement_set: full');
  repo.commit('stricter', { date: '2026-09-18' });
  repo.git('checkout', '-q', 'forslag');
  edit('projects/god-sak.yaml', 'title: En god sak', 'title: Ny tittel');
  const missing = async (...words: readonly string[]) =>
    (await found(...words)).filter((each) => each.startsWith('missing-field'));
  expect((await missing()).length).toBeGreaterThan(0);
  expect(await missing('--new-since', 'main')).toEqual([]);
});
