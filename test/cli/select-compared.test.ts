// Sets side by side when they do not have the same cards: each column says what it lacks, and only a slip of the pen stops the whole.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { makeRepo } from '../support/git-repo.ts';
import { goldenFiles } from '../support/golden-portfolio.ts';
import { runCli } from '../support/run-cli.ts';

const repo = makeRepo();
const files = goldenFiles('none');
const capacity = JSON.parse(files.get('capacity.yaml') ?? '{}');
const scenarios = [{ id: 'ny', name: 'Med nykomling', force: ['nykomling'] }];
const newcomer = JSON.stringify({ ...JSON.parse(files.get('projects/robot.yaml') ?? '{}'), title: 'Nykomling' });
for (const [path, text] of files) repo.write(`portfolio/${path}`, text);
repo.write('portfolio/capacity.yaml', JSON.stringify({ ...capacity, scenarios }));
repo.commit('one', { date: '2027-01-01' });
repo.git('checkout', '-qb', 'forslag');
repo.git('rm', '-q', 'portfolio/projects/melding-a.yaml');
repo.write('portfolio/projects/nykomling.yaml', newcomer);
const rejected = { ...JSON.parse(files.get('projects/sak-ki.yaml') ?? '{}'), status: 'rejected' };
repo.write('portfolio/projects/sak-ki.yaml', JSON.stringify(rejected));
repo.commit('two', { date: '2027-01-02' });
repo.git('checkout', '-q', '-');

afterAll(repo.cleanup);

const folder = join(repo.folder, 'portfolio');
const select = (...words: string[]) => runCli(['select', ...words, '-C', folder, '--today', '2027-01-01']);
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');

test('a wish about a card that the branch lacks is told in its column, and the rest is compared', async () => {
  const { code, stdout } = await select('--compare', 'forslag', '--force', 'melding-a');
  expect(code).toBe(0);
  const text = plain(stdout);
  expect(text).toContain(
    'versjon forslag: melding-a finnes ikke der. Det er sett bort fra ønsket, og resten er sammenlignet.',
  );
  expect(text).toMatch(/melding-a 2027 finnes ikke/);
  expect(text).not.toContain('Slik det er: melding-a');
});

test('the other way round too, and in every language', async () => {
  const found = await select('--compare', 'forslag', '--without', 'nykomling', '--force', 'sak-ki', '--lang', 'en');
  const text = plain(found.stdout);
  expect(text).toContain('As it stands: Nykomling is not there. The wish is left out of account');
  expect(text).toContain('version forslag: sak-ki is rejected there.');
  const nynorsk = await select('--compare', 'forslag', '--force', 'melding-a', '--lang', 'nn');
  expect(plain(nynorsk.stdout)).toContain('versjon forslag: melding-a finst ikkje der. Det er sett bort frå ønsket');
});

test('programs get the wishes that were left out of account, by column', async () => {
  const { stdout } = await select('--compare', 'forslag', '--force', 'melding-a', '--format', 'json');
  const found = JSON.parse(stdout);
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(JSON.parse(readFileSync('schemas/output.schema.json', 'utf8')), 'output.schema.json');
  const validate = ajv.getSchema('output.schema.json#/$defs/selectScenarios');
  validate?.(found);
  expect(validate?.errors).toBeNull();
  expect(found.scenarios).toMatchObject([
    { kind: 'as_is', value: 206, ignoredWishes: [] },
    { kind: 'branch', ignoredWishes: [{ id: 'melding-a', wish: 'force', because: 'absent' }] },
  ]);
  expect(found.scenarios[1].value).toBeGreaterThan(0);
});

test('a scenario may speak of a card that only a branch has', async () => {
  const { code, stdout } = await select('--scenarios', '--compare', 'forslag');
  expect(code).toBe(0);
  expect(plain(stdout)).toContain('Med nykomling: Nykomling finnes ikke der.');
});

test('a scenario may speak of a card that is gone, and is compared without it', async () => {
  const { code, stdout } = await select('--scenarios');
  expect(code).toBe(0);
  expect(plain(stdout)).toContain(
    'Med nykomling: nykomling finnes ikke der. Det er sett bort fra ønsket, og resten er sammenlignet.',
  );
});

test('a card that none of them has is refused, with what was meant', async () => {
  const { code, stderr } = await select('--compare', 'forslag', '--force', 'nykomlin');
  expect(code).toBe(2);
  expect(plain(stderr)).toContain('Det finnes ikke noe kort «nykomlin». Mente du «nykomling»?');
  const wished = await select('--scenarios', '--force', 'nykomling');
  expect([wished.code, wished.stdout]).toEqual([2, '']);
  expect(plain(wished.stderr)).toContain('Det finnes ikke noe kort «nykomling».');
});

test('a card that can be chosen in none of them is refused with the reason', async () => {
  const { code, stderr } = await runCli([
    'select',
    '--compare',
    'forslag',
    '--force',
    'sak-ki',
    '--ref',
    'forslag',
    '-C',
    folder,
    '--today',
    '2027-01-01',
  ]);
  expect(code).toBe(2);
  expect(plain(stderr)).toContain('prosjektet er avsluttet');
});

/** Two seconds pass between every look at the clock. */
function seen(isTerminal: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  const stderr = { write: (text: string) => void written.push(text), isTerminal, columns: 80 };
  const now = () => {
    clock.now += 2000;
    return clock.now;
  };
  return { written, world: { stderr, now } };
}

test('a comparison that takes long says how far it has come, and takes the line away', async () => {
  const { written, world } = seen(true);
  const words = ['select', '--compare', 'forslag', '-C', folder, '--today', '2027-01-01'];
  await runCli(words, world);
  expect(written).toContain('\rLeser andre grener: 0 av 1 …');
  expect(written.map((text) => text.trim())).toContain('Leter etter utvalgene: 1 av 2 …');
  expect(written.at(-1)).toMatch(/^\r +\r$/);
  const piped = seen(false);
  await runCli(words, piped.world);
  expect(piped.written).toEqual([]);
});
