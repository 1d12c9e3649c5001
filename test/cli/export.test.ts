// `portfolio export` on the command line: its formats, what it refuses, and the same bytes from the same commit.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { xlsxSpreadsheet } from '../../src/adapters/xlsx-spreadsheet.ts';
import { makeRepo } from '../support/git-repo.ts';
import { runCli } from '../support/run-cli.ts';

const repo = makeRepo();
const folder = mkdtempSync(join(tmpdir(), 'portfolio-export-'));
const at = (name: string) => join(folder, name);
const run = (...args: readonly string[]) => runCli(['export', '-C', repo.folder, '--today', '2026-11-22', ...args]);
const table = (text: string) => text.split('\r\n').map((line) => line.split(/[;,](?=(?:[^"]*"[^"]*")*[^"]*$)/));
let commit = '';

beforeAll(() => {
  repo.write('portfolio.yaml', 'name: Test\nlanguage: nb\nareas:\n  - { id: helse, name: Helse }\n');
  repo.write(
    'projects/a.yaml',
    'title: Først\nareas: [helse]\nowner: { organisation: storvik, municipality_number: "0301" }\n',
  );
  repo.write('projects/b.yaml', 'title: "=HYPERLINK(\\"https://x.no\\")"\nstage: idea\ncost:\n  stopping: 0\n');
  commit = repo.commit('cards', { date: '2026-11-01' });
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => {
  repo.cleanup();
  rmSync(folder, { recursive: true });
});

test('CSV as Norwegian Excel expects it', async () => {
  const { stdout, code } = await run();
  expect(code).toBe(0);
  expect(stdout.startsWith('\uFEFF"Id";"Tittel";"Kortnavn"')).toBe(true);
  const [heading = [], first = [], second = []] = table(stdout.slice(1));
  expect(first.slice(0, 2)).toEqual(['"a"', '"Først"']);
  expect(first[heading.indexOf('"Behovseier: Kommunenummer"')]).toBe('"0301"');
  expect(second[1]).toBe('"\'=HYPERLINK(""https://x.no"")"');
  expect(second[heading.indexOf('"Fase"')]).toBe('"Idé"');
  expect([first.at(-1), second.at(-1)]).toEqual([`"${commit}"`, `"${commit}"`]);
});

test('CSV for programs has keys and codes', async () => {
  const [heading = [], , second = []] = table((await run('--csv-dialect', 'rfc4180')).stdout);
  expect(heading.slice(0, 2)).toEqual(['"id"', '"title"']);
  expect(second[heading.indexOf('"stage"')]).toBe('"idea"');
});

test('one area, and a commit of before', async () => {
  expect(table((await run('--area', 'helse')).stdout)).toHaveLength(3);
  repo.write('projects/c.yaml', 'title: Tredje\n');
  const now = (await run()).stdout;
  const then = (await run('--ref', 'main')).stdout;
  repo.remove('projects/c.yaml');
  expect(table(now)).toHaveLength(5);
  expect(table(now).map((row) => row.at(-1))).toEqual(['"Eksportert fra"', `"${commit}"`, `"${commit}"`, '"–"', '']);
  expect(table(then)).toHaveLength(4);
  expect(then).toContain(commit);
  expect((await run('--area', 'hels')).stderr).toContain('hels');
});

test('a workbook with three sheets, the same bytes wherever it is made', async () => {
  expect((await run('--output', at('a.xlsx'))).stderr).toContain('a.xlsx');
  const bytes = readFileSync(at('a.xlsx'));
  vi.stubEnv('TZ', 'America/Sao_Paulo');
  await run('--format', 'xlsx', '--output', at('b.xlsx'));
  expect(readFileSync(at('b.xlsx')).equals(bytes)).toBe(true);
  const [cards, ranking, about] = await xlsxSpreadsheet().read(bytes, 'a.xlsx');
  expect([cards?.name, ranking?.name, about?.name]).toEqual(['Prosjekter', 'Rangering', 'Om']);
  expect(cards?.rows[0]?.slice(0, 2)).toEqual(['id', 'title']);
  expect(cards?.rows[1]?.slice(0, 2)).toEqual(['Id', 'Tittel']);
  expect(cards?.rows.slice(2).map((row) => row[1])).toEqual(['Først', '=HYPERLINK("https://x.no")']);
  expect(about?.rows.some(([name, value]) => name === 'Commit' && value === commit)).toBe(true);
});

test('the words are in the language that is asked for', async () => {
  await run('--lang', 'nn', '--output', at('nn.xlsx'));
  const sheets = await xlsxSpreadsheet().read(readFileSync(at('nn.xlsx')), 'nn.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['Prosjekt', 'Rangering', 'Om']);
  expect(sheets[0]?.rows[1]?.at(-1)).toBe('Eksportert frå');
});

test('the name of the file says the format; JSON has whole cards', async () => {
  await run('--output', at('p.json'));
  const document = JSON.parse(readFileSync(at('p.json'), 'utf8'));
  expect(document).toMatchObject({ schema: 1, portfolio: 'Test', commit, changed: false, unreadable: [] });
  expect(document.projects[0]).toEqual({
    id: 'a',
    card: { title: 'Først', areas: ['helse'], owner: { organisation: 'storvik', municipality_number: '0301' } },
  });
});

test('open data is for programs', async () => {
  const { stdout } = await run('--public');
  expect(stdout.startsWith('"id","title","story"')).toBe(true);
  expect(stdout).not.toContain('storvik');
  expect(JSON.parse((await run('--public', '--format', 'json')).stdout).projects).toHaveLength(2);
});

test.each([
  [['--format', 'xlsx'], '--output'],
  [['--public', '--format', 'xlsx', '--output', 'x.xlsx'], '--public'],
  [['--format', 'dcat'], '--public'],
  [['--format', 'json', '--csv-dialect', 'rfc4180'], '--csv-dialect'],
  [['--public', '--format', 'dcat'], 'open_data.publisher'],
])('%j is refused with what to do', async (args, word) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(word);
});

test('a card that cannot be read is told, and left out', async () => {
  repo.write('projects/d.yaml', 'title: [\n');
  const { stdout, stderr } = await run();
  repo.remove('projects/d.yaml');
  expect(stderr).toContain('er ikke med: d.');
  expect(table(stdout)).toHaveLength(4);
});

test('cards that differ from the commit are named, and only they lose it', async () => {
  repo.write('projects/b.yaml', 'title: Endret\n');
  const { stderr, stdout } = await run();
  const json = await run('--format', 'json');
  repo.git('checkout', '--', 'projects/b.yaml');
  expect(stderr).toContain('Disse kortene er ikke slik de var i siste commit: b. Radene deres');
  expect(table(stdout).map((row) => row.at(-1))).toEqual(['"Eksportert fra"', `"${commit}"`, '"–"', '']);
  expect(json.stderr).toBe('');
  expect((await run()).stderr).toBe('');
});

test('a name that says another format is refused, unless the format is said as well', async () => {
  for (const name of ['ut.ods', 'ut.txt', 'ut.XLS']) {
    const { code, stderr } = await run('--output', at(name));
    expect(code).toBe(2);
    expect(stderr).toContain(`.${name.slice(3).toLowerCase()} kan ikke skrives: bruk .xlsx, .csv eller .json.`);
  }
  expect((await run('--format', 'csv', '--output', at('ut.txt'))).code).toBe(0);
  expect(readFileSync(at('ut.txt'), 'utf8')).toContain('"Id";"Tittel"');
  expect((await run('--format', 'csv', '--output', at('ut.ods'))).code).toBe(2);
});

test('the sheet of the ranking says where each project stands against the frame, in the words of the ranking', async () => {
  const read = async (file: string): Promise<readonly unknown[]> => {
    const [, ranking] = await xlsxSpreadsheet().read(readFileSync(file), file);
    const [headings = [], ...rows] = ranking?.rows ?? [];
    return rows.map((row) => row[headings.indexOf('Ramme')]);
  };
  await runCli(['export', '-C', 'portfolio', '--ref', 'HEAD', '--output', at('ramme.xlsx')]);
  const { stdout } = await runCli(['rank', '-C', 'portfolio', '--ref', 'HEAD']);
  const words = new Set(await read(at('ramme.xlsx')));
  for (const word of ['innenfor', 'først utenfor']) {
    expect(words).toContain(word);
    expect(stdout).toContain(word);
  }
});
