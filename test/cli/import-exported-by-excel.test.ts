// An exported CSV that a spreadsheet has opened and saved: what it has changed by itself is told, and no card takes it over.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { xlsxSpreadsheet } from '../../src/adapters/xlsx-spreadsheet.ts';
import { makeRepo, type TestRepo } from '../support/git-repo.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';

const card = `title: "0301"
short_name: 26/12
status_reason: "1E5"
archive: { case_number: 2027/123 }
need: { problem: "123456789012345" }
elements:
  technical_modernisation: 50
  societal_benefit: 37.5
  internal_efficiency: 12.5
`;
let repo: TestRepo;
let work: string;

beforeEach(() => {
  repo = makeRepo();
  work = mkdtempSync(join(tmpdir(), 'import-by-excel-'));
  repo.write('portfolio.yaml', 'name: Test\nlanguage: nb\n');
  repo.write('projects/vei.yaml', card);
  repo.commit('card');
});
afterEach(() => {
  repo.cleanup();
  rmSync(work, { recursive: true });
});

async function exported(dialect = 'excel-nb'): Promise<string> {
  return (await runCli(['export', '--format', 'csv', '--csv-dialect', dialect, '-C', repo.folder])).stdout;
}

function imported(table: string | Uint8Array, ...more: readonly string[]): Promise<CliResult> {
  writeFileSync(join(work, 'inn'), table);
  return runCli(['import', join(work, 'inn'), '-C', repo.folder, ...more]);
}

const now = (): string => readFileSync(join(repo.folder, 'projects/vei.yaml'), 'utf8');

test('what Excel has made of texts is told, and edits beside it are taken over', async () => {
  const table = (await exported())
    .replace('"0301"', '301')
    .replace('"26/12"', '26.des')
    .replace('"1E5"', '1,00E+05')
    .replace('"123456789012345"', '1,23457E+14')
    .replace('12,5', '13,5');
  const { code, stdout } = await imported(table);
  expect(code).toBe(0);
  expect(stdout).toContain('«301» er trolig «0301», gjort om av Excel. `title` står på kortet som før.');
  expect(stdout).toContain('«26.des» er trolig «26/12»');
  expect(stdout).toContain('«1,00E+05» er trolig «1E5»');
  expect(stdout).toContain('«1,23457E+14» er trolig «123456789012345»');
  expect(stdout).toContain('eksporter og rediger i .xlsx');
  expect(now()).toBe(card.replace('12.5', '13.5'));
});

test('dates that American Excel has turned about change nothing, and one that somebody has edited is told', async () => {
  const dated = `title: Vei\nstage: idea\ntime: { period: { start: 2025-02-03, end: 2026-09-01 } }\n`;
  repo.write('projects/vei.yaml', dated);
  repo.commit('dates');
  const american = (await exported('rfc4180')).replace('2025-02-03', '2/3/2025').replace('2026-09-01', '9/1/2026');
  const same = await imported(american);
  expect([same.code, now()]).toEqual([0, dated]);
  expect(same.stdout).toContain('Ingenting er endret: kortene sier det samme som filen.');
  const { code, stdout } = await imported(american.replace('9/1/2026', '10/1/2026'));
  expect([code, now()]).toEqual([0, dated]);
  expect(stdout).toContain('«10/1/2026» kan være to datoer: skriv den med punktum, som 17.9.2026,');
  expect(stdout).not.toContain('Ingenting er endret');
});

test('honest edits of texts that look like figures are taken over', async () => {
  const table = (await exported()).replace('"0301"', '"0302"').replace('"26/12"', '26.11.2026').replace('"1E5"', '1E6');
  const { stdout } = await imported(table);
  expect(stdout).toContain('0 feil og 0 celler uten verdi.');
  expect(stdout).not.toContain('holdt tilbake');
  expect(now()).toContain('title: "0302"\nshort_name: "26.11.2026"\nstatus_reason: "1E6"\n');
});

test('in a workbook a text is what somebody has written', async () => {
  const rows = [
    ['id', 'title', 'short_name', 'status_reason'],
    ['Id', 'Tittel', 'Kortnavn', 'Årsak til status'],
    ['vei', '301', { date: '2026-12-26' }, '1,00E+05'],
  ];
  const bytes = await xlsxSpreadsheet().write([{ name: 'Prosjekter', rows }], { date: '2026-01-01', title: 'x' });
  const { stdout } = await imported(bytes, '--prefer', 'file');
  expect(stdout).toContain('«2026-12-26» er trolig «26/12»');
  expect(stdout).toContain('Én celle er holdt tilbake');
  expect(now()).toContain('title: "301"\nshort_name: 26/12\nstatus_reason: "1,00E+05"\n');
});

test('when nothing but what Excel has made of texts is new, it says how many cells are held back', async () => {
  const one = await imported((await exported()).replace('"0301"', '301'));
  expect(one.stdout).toContain('1 kort av 1 rad. 0 feil og 0 celler uten verdi.\n0 kort endret');
  expect(one.stdout).toContain('Én celle er holdt tilbake, se advarselen over: feltet står på kortet som før.');
  expect(one.stdout).not.toContain('Ingenting er endret');
  const two = await imported((await exported()).replace('"0301"', '301').replace('"26/12"', '26.des'));
  expect(two.stdout).toContain('2 celler er holdt tilbake, se advarslene over: feltene står på kortene som før.');
  expect(now()).toBe(card);
});

test('it does not say that the cards are as the file when a row is not taken in', async () => {
  const { code, stdout } = await imported(`${await exported()}"??";"Tunnel"\r\n`);
  expect([code, now()]).toEqual([1, card]);
  expect(stdout).toContain('«??» kan ikke bli en id.');
  expect(stdout).not.toContain('Ingenting er endret');
});

test('a row that ends early, and the failure of a formula, leave the card alone', async () => {
  const [heading = '', row = ''] = (await exported('rfc4180')).split('\r\n');
  const cells = row.split(',');
  const short = await imported([heading, [cells[0], '#REF!'].join(','), ''].join('\r\n'));
  expect(short.stdout).toContain('Resten er ikke lest: finnes kortet fra før, står feltene som de var.');
  expect(short.stdout).toContain('celle B2 (title): «#REF!» er en feil i regnearket');
  expect(now()).toBe(card);
});

describe('a figure that can be read in two ways', () => {
  test.each([
    ['excel-nb', /12,5/, '1,500', 1.5],
    ['excel-nb', /12,5/, '1.500', null],
    ['rfc4180', /12\.5/, '1.500', 1.5],
    ['rfc4180', /12\.5/, '"1,500"', null],
  ])('in %s: %s to %s is %j', async (dialect, from, to, value) => {
    const { stdout } = await imported((await exported(dialect)).replace(from, to));
    if (value === null) expect(stdout).toContain('kan være flere tall: skriv det uten skilletegn mellom tusener.');
    expect(now()).toContain(`internal_efficiency: ${value ?? 12.5}\n`);
  });

  test('is not known at all when another program has parted the columns in its own way', async () => {
    const table = (await exported('rfc4180')).replaceAll(',', ';').replace('12.5', '1.500');
    const { stdout } = await imported(table);
    expect(stdout).toContain('«1.500» kan være flere tall');
    expect(now()).toBe(card);
  });
});

test('a table without rows is told, and so is a sheet that is not there', async () => {
  const { code, stdout } = await imported(`${(await exported()).split('\r\n')[0]}\r\n`);
  expect([code, stdout]).toEqual([1, expect.stringContaining('Tabellen er tom')]);
  const sheets = [{ name: 'Prosjekter', rows: [['id', 'title']] }];
  const bytes = await xlsxSpreadsheet().write(sheets, { date: '2026-01-01', title: 'x' });
  const empty = await imported(bytes);
  expect([empty.code, empty.stdout]).toEqual([1, expect.stringContaining('Tabellen er tom')]);
  const unknown = await imported(bytes, '--sheet', 'Rangering');
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('Arkene er «Prosjekter».')]);
});

test('a new row whose id is that of a card outside the table, but for its zeros, is a new card', async () => {
  repo.write('projects/2026-02.yaml', card);
  repo.commit('numbered');
  const lines = (await exported()).split('\r\n');
  const table = lines.filter((line) => !line.includes('2026-02'));
  const [heading = ''] = lines.filter((line) => line.includes('vei'));
  const columns = heading.split(';').length;
  const { code, stderr } = await imported(
    [...table.slice(0, -1), `2026-2;Tunnel${';'.repeat(columns - 2)}`, ''].join('\r\n'),
  );
  expect(stderr).not.toContain('bare nullene');
  expect(code).toBe(0);
  expect(readFileSync(join(repo.folder, 'projects/2026-2.yaml'), 'utf8')).toContain('title: Tunnel\n');
  expect(existsSync(join(repo.folder, 'projects/2026-02.yaml'))).toBe(true);
});

test('an id that has lost its zeros stops the import: it would make another card', async () => {
  repo.write('projects/0012.yaml', card);
  repo.commit('numbered');
  const { code, stderr } = await imported((await exported()).replace('"0012"', '12'));
  expect(code).toBe(2);
  expect(stderr).toContain('Id-en var «0012» sist, og er «12» nå: bare nullene foran er ulike.');
  expect(existsSync(join(repo.folder, 'projects/12.yaml'))).toBe(false);
});
