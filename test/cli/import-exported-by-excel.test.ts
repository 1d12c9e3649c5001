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

test('an id that has lost its zeros stops the import: it would make another card', async () => {
  repo.write('projects/0012.yaml', card);
  repo.commit('numbered');
  const { code, stderr } = await imported((await exported()).replace('"0012"', '12'));
  expect(code).toBe(2);
  expect(stderr).toContain('Id-en var «0012» sist, og er «12» nå: bare nullene foran er ulike.');
  expect(existsSync(join(repo.folder, 'projects/12.yaml'))).toBe(false);
});
