// Promises that `portfolio schema` prints and writes what an editor needs, with the ids that the portfolio has.
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portfolio-schema-'));
  cpSync('portfolio', join(folder, 'portfolio'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const schema = (...args: readonly string[]) => runCli(['schema', ...args, '-C', join(folder, 'portfolio')]);
const file = (kind: string) => join(folder, 'portfolio', 'schemas', `${kind}.schema.json`);
const sectorsIn = (text: string): readonly string[] =>
  JSON.parse(text).$defs.offered_sectors.defaultSnippets.map(({ label }: { label: string }) => label);

test('every schema is written, then none, then those that have something new', async () => {
  const first = await schema('--write');
  expect(first.code).toBe(0);
  expect(first.stdout.split('\n').slice(0, 2)).toEqual([
    'portfolio/schemas/portfolio.schema.json',
    'portfolio/schemas/strategy.schema.json',
  ]);
  expect(first.stderr).toContain('Skrev 7 skjemaer.');
  const before = statSync(file('project')).mtimeMs;
  const second = await schema('--write');
  expect(second.stdout).toBe('');
  expect(second.stderr).toContain('Ingen skjemaer er endret.');
  expect(statSync(file('project')).mtimeMs).toBe(before);
  const governance = join(folder, 'portfolio', 'governance.yaml');
  const text = readFileSync(governance, 'utf8').replace('sectors:\n', 'sectors:\n  - id: sjo\n    name: Sjø\n');
  writeFileSync(governance, text);
  const third = await schema('--write');
  expect(third.stdout).toBe('portfolio/schemas/project.schema.json\n');
  expect(third.stderr).toContain('Skrev 1 skjema, og 6 var som de skulle.');
  expect(sectorsIn(readFileSync(file('project'), 'utf8'))[0]).toBe('sjo');
});

test('one kind is written alone, as it is printed', async () => {
  expect((await schema('meeting', '--write')).stdout).toBe('portfolio/schemas/meeting.schema.json\n');
  expect(readFileSync(file('meeting'), 'utf8')).toBe((await schema('meeting')).stdout);
  expect(() => statSync(file('project'))).toThrow('ENOENT');
});

test('the portfolio speaks its own language in its schemas, unless another is asked for', async () => {
  expect(JSON.parse((await schema()).stdout).properties.sector.title).toBe('Sektor');
  expect(JSON.parse((await schema('--lang', 'en')).stdout).properties.sector.title).toBe('Sector');
  expect(sectorsIn((await schema('--lang', 'en')).stdout)).toContain('helse');
});

test('it writes only into a portfolio, and never through a link out of it', async () => {
  const { code, stderr } = await runCli(['schema', '--write', '-C', tmpdir()]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('portfolio.yaml')]);
  const elsewhere = mkdtempSync(join(tmpdir(), 'portfolio-elsewhere-'));
  symlinkSync(elsewhere, join(folder, 'portfolio', 'schemas'));
  expect((await schema('--write')).code).toBe(2);
  expect(() => statSync(join(elsewhere, 'project.schema.json'))).toThrow('ENOENT');
  rmSync(elsewhere, { recursive: true });
});

test('a file cannot be named too', async () => {
  const { code, stderr } = await schema('--write', '--output', join(folder, 'x.json'));
  expect([code, stderr]).toEqual([2, expect.stringContaining('--output')]);
});
