// How sure the choice is, from the command line: weights drawn, members' own weights, confidence, and sets side by side.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { makeRepo } from '../support/git-repo.ts';
import { goldenFiles } from '../support/golden-portfolio.ts';
import { runCli } from '../support/run-cli.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'select-sure-')), 'portfolio');
const scenarios = [
  { id: 'lav', name: 'Lav ramme', frames: [{ year: 2027, amount: 13_000_000 }] },
  { id: 'umulig', name: 'Umulig', force: ['melding-a', 'melding-b'] },
];
const capacity = JSON.parse(goldenFiles('none').get('capacity.yaml') ?? '{}');
const files = new Map([
  ...goldenFiles('none'),
  ['capacity.yaml', JSON.stringify({ ...capacity, scenarios })],
  ['weights/anne.yaml', 'k1: 40\nk2: 40\nk3: 20\n'],
  ['weights/kari.yaml', 'k1: 10\nk2: 80\nk3: 10\n'],
  ['weights/per.yaml', 'k1: 98\nk2: 1\nk3: 1\n'],
]);
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }));

const select = (...words: string[]) => runCli(['select', ...words, '-C', folder, '--today', '2027-01-01']);
const answer = async (...words: string[]) => JSON.parse((await select(...words, '--format', 'json')).stdout);
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ');

const schema = JSON.parse(readFileSync('schemas/output.schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, 'output.schema.json');
const errorsIn = (definition: string, value: unknown) => {
  const validate = ajv.getSchema(`output.schema.json#/$defs/${definition}`);
  validate?.(value);
  return validate?.errors ?? [];
};

test('over all weights two sets are best, one in three of four draws, as the closed form says', async () => {
  const found = await answer('--weight-draws', 'uniform');
  expect(errorsIn('select', found)).toEqual([]);
  const { robustness, robustnessOf } = found;
  expect(robustnessOf).toMatchObject({ method: 'uniform', draws: 10_000, seed: 1, how: 'enumerated' });
  const of = (id: string) => robustness.find((row: { id: string }) => row.id === id);
  expect(of('datadeling')).toMatchObject({ acceptability: 1, label: 'core', standardError: 0 });
  expect(of('melding-a')).toMatchObject({ acceptability: 0, label: 'out' });
  expect(of('portal').label).toBe('weights');
  expect(Math.abs(of('portal').acceptability - 0.75)).toBeLessThan(4 * of('portal').standardError);
  expect(robustnessOf.sets[0]).toMatchObject({ out: [], in: [] });
  expect(robustnessOf.sets[1]).toMatchObject({ out: ['portal'], in: ['sak-ki'] });
  const text = plain((await select('--weight-draws', 'uniform')).stdout);
  expect(text).toContain('Vektene er trukket helt fritt 10 000 ganger');
  expect(text).toMatch(/datadeling 100 av 100 uansett/);
  expect(text).toMatch(/portal 7[456] av 100 avhenger av vektene/);
  expect(text).toMatch(/melding-a 0 av 100 ikke i noe tilfelle/);
  expect(text).toMatch(/Uten portal, med sak-ki: best i 2[456] av 100 vektsett\./);
  expect(text).toContain('standardfeilen er høyst 0,4 av 100');
});

test('quick says nothing of other weights, members or cost', async () => {
  const found = await answer('--quick');
  expect(found).toMatchObject({
    robustness: [],
    robustnessOf: null,
    members: null,
    missingScores: [],
    costRange: null,
  });
});

test('what every member would choose, and what they should talk about', async () => {
  const { members } = await answer();
  expect(members.answered).toBe(3);
  expect(members.projects.filter(({ count }: { count: number }) => count % 3 > 0).length).toBeGreaterThan(0);
  const [first] = members.projects;
  const text = plain((await select()).stdout);
  expect(text).toContain(`${first.id} er med hos ${first.count} av 3: snakk om det.`);
  expect(text).toMatch(/I alle 3 medlemmers beste utvalg: [^.]*datadeling/);
  expect((await answer('--weights', 'weights/per.yaml')).members).toBeNull();
});

test('confidence is a percentage or a share, and nothing else', async () => {
  for (const given of ['85', '0.85', '0,85', '85 %'])
    expect((await answer('--quick', '--confidence', given)).wishes.confidence).toBe(85);
  for (const given of ['0', '100', '1.5', '0.855', '-5', 'mye']) {
    const { code, stderr } = await select(`--confidence=${given}`);
    expect([given, code]).toEqual([given, 2]);
    expect(plain(stderr)).toContain('--confidence er en prosent fra 1 til 99');
  }
  expect(plain((await select('--confidence', '85')).stdout)).toContain(
    'Regnet med 85 prosent sikkerhet: hvert prosjekt koster det som holder i 85 av 100 tilfeller, alle på én gang, og reserven kan brukes til det.',
  );
});

test('scenarios stand side by side, and one that does not add up says what is short', async () => {
  const { code, stdout } = await select('--scenarios');
  expect(code).toBe(0);
  const text = plain(stdout);
  expect(text).toMatch(/Prosjekt Slik det er Lav ramme Umulig/);
  expect(text).toMatch(/portal 2027 – /);
  expect(text).toMatch(/sak-ki – 2027 /);
  expect(text).toMatch(/Verdi 228,0 220,0 går ikke opp/);
  expect(text).toMatch(/Umulig går ikke opp\. melding-\w kan ikke tas inn med --force\. Utelukkes av melding-\w/);
  expect(text).not.toContain('Med i utvalget');
  const tried = plain((await select('--scenarios', '--without', 'robot', '--confidence', '85')).stdout);
  expect(tried).toContain('Prøvd ut: robot skal holdes utenfor.');
  expect(tried).toContain('Regnet med 85 prosent sikkerhet');
  const found = await answer('--scenarios');
  expect(errorsIn('selectScenarios', found)).toEqual([]);
  expect(found.scenarios.map(({ kind, name, value }: Record<string, unknown>) => [kind, name, value])).toEqual([
    ['as_is', null, 228],
    ['scenario', 'Lav ramme', 220],
    ['scenario', 'Umulig', null],
  ]);
  expect(found.differs).toEqual(['portal', 'sak-ki']);
  expect((await select('--scenarios', '--format', 'csv')).stdout).toMatch(
    /"scenario","Lav ramme","optimal","portal","portal","out",/,
  );
});

test('wishes that exclude each other name the other one and the rule', async () => {
  const found = await answer('--force', 'melding-a', '--force', 'melding-b');
  expect(errorsIn('select', found)).toEqual([]);
  expect(found.shortages).toMatchObject([{ kind: 'forced', blockedBy: 'excludes' }]);
  const [{ project, collidesWith }] = found.shortages;
  expect([project, collidesWith].sort()).toEqual(['melding-a', 'melding-b']);
});

test('branches stand beside things as they are', async () => {
  const repo = makeRepo();
  for (const [path, text] of files) repo.write(`portfolio/${path}`, text);
  repo.commit('one', { date: '2027-01-01' });
  repo.git('checkout', '-qb', 'forslag');
  const frames = [{ year: 2027, amount: 13_000_000 }, capacity.frames[1]];
  repo.write('portfolio/capacity.yaml', JSON.stringify({ ...capacity, frames }));
  repo.commit('two', { date: '2027-01-02' });
  const run = (...words: string[]) => runCli(['select', ...words, '-C', join(repo.folder, 'portfolio')]);
  const { stdout } = await run('--ref', 'HEAD~1', '--compare', 'forslag', '--format', 'json');
  const { scenarios: found, differs } = JSON.parse(stdout);
  expect(found).toMatchObject([
    { kind: 'as_is', name: null, value: 228 },
    { kind: 'branch', name: 'forslag', value: 220 },
  ]);
  expect(differs).toEqual(['portal', 'sak-ki']);
  expect(plain((await run('--compare', 'HEAD~1')).stdout)).toContain('versjon HEAD~1');
  const { code, stderr } = await run('--compare', 'forslaget');
  expect(code).toBe(2);
  expect(stderr).toContain('forslag');
  repo.cleanup();
});
