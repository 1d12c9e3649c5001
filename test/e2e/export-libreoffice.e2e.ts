// The export in a real spreadsheet program: LibreOffice opens the workbook and the CSV, shows the same cells, runs no formula of a hostile
// text, and what it saves is read as no change.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { xlsxSpreadsheet } from '../../src/adapters/xlsx-spreadsheet.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { originalText } from '../../src/core/exchange/original-text.ts';
import type { SheetCell } from '../../src/core/exchange/sheet.ts';
import { exchangeDifferences } from '../support/exchange-differences.ts';
import { makeRepo } from '../support/git-repo.ts';
import { programPath } from '../support/programs.ts';
import { runCli } from '../support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'portfolio-office-'));
const repo = makeRepo();
const hostile = ['=cmd|"/c calc"!A1', '=HYPERLINK("https://x.no";"klikk")', '+1+1', '-2+3', '@SUM(1)', '=1+1'];
/** Semicolons, quotation marks, UTF-8; every sheet. Or with the form that the file itself has. */
const toCsv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
const fromCsv = 'CSV:59,34,76,1,,1044,false,false';

function convert(file: string, to: string, into: string, ...more: readonly string[]): void {
  mkdirSync(join(folder, into), { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const args = [profile, '--headless', ...more, '--convert-to', to, '--outdir', join(folder, into), join(folder, file)];
  execFileSync(programPath('soffice'), args, { stdio: 'pipe', timeout: 150_000 });
}

const cellsOf = (path: string) =>
  parse(readFileSync(join(folder, path)), { bom: true, delimiter: ';', relax_column_count: true }) as string[][];

beforeAll(async () => {
  repo.write('portfolio.yaml', 'name: Prøve\nlanguage: nb\n');
  repo.write(
    'projects/aa.yaml',
    'title: Ærlig øving på åpne data\nstage: execution\nowner: { organisation: storvik, municipality_number: "0301" }\n' +
      'time: { period: { start: 2027-03-28, end: 2028-02-29 } }\nbudget_proposal: { budget_year: 2027 }\n' +
      'elements: { technical_modernisation: 12.5, societal_benefit: 50, internal_efficiency: 37.5 }\n' +
      'cost:\n  project:\n    - { year: 2027, kind: internal, budget: 4500000 }\n  operation:\n    - { year: 2028, amount: -40000 }\n',
  );
  for (const [at, title] of hostile.entries())
    repo.write(
      `projects/fiendtlig-${at}.yaml`,
      `title: ${JSON.stringify(title)}\nneed: { problem: ${JSON.stringify(`${title}\nlinje to`)} }\n`,
    );
  repo.commit('cards');
  for (const name of ['p.xlsx', 'p.csv']) await runCli(['export', '-C', repo.folder, '--output', join(folder, name)]);
});
afterAll(() => {
  repo.cleanup();
  rmSync(folder, { recursive: true, force: true });
});

test('the workbook shows every cell as it is, and no text is a formula', () => {
  convert('p.xlsx', toCsv, 'shown');
  const [keys = [], headings = [], ...rows] = cellsOf('shown/p-Prosjekter.csv');
  expect([keys[0], headings[0], headings[1]]).toEqual(['id', 'Id', 'Tittel']);
  const first = Object.fromEntries(keys.map((key, at) => [key, rows[0]?.[at]]));
  expect(first).toMatchObject({
    title: 'Ærlig øving på åpne data',
    'stage': 'Gjennomføring',
    'owner.municipality_number': '0301',
    'time.period.start': '2027-03-28',
    'cost.project[2027.internal].budget': '4500000',
    'cost.operation[2028].amount': '-40000',
  });
  expect(rows.slice(1).map((row) => row[1])).toEqual(hostile);
  expect(rows.slice(1).map((row) => row[keys.indexOf('need.problem')])).toEqual(
    hostile.map((text) => `${text}\nlinje to`),
  );
  expect(cellsOf('shown/p-Om.csv')[0]?.[0]).toBe('Eksport fra Prøve');
});

test('the CSV is opened with æøå, and no text is a formula', () => {
  convert('p.csv', toCsv, 'shown', `--infilter=${fromCsv}`);
  const [headings = [], ...rows] = cellsOf('shown/p-p.csv');
  expect(rows[0]?.[1]).toBe('Ærlig øving på åpne data');
  expect(rows[0]?.[headings.indexOf('Budsjett 2027: Egne ansatte')]).toBe('4500000');
  expect(rows.slice(1).map((row) => originalText(row[1] ?? ''))).toEqual(hostile);
});

test('what LibreOffice saves again is no change of any card', async () => {
  convert('p.xlsx', 'xlsx:Calc MS Excel 2007 XML', 'saved');
  const saved = await xlsxSpreadsheet().read(readFileSync(join(folder, 'saved', 'p.xlsx')), 'p.xlsx');
  const { portfolio } = await loadPortfolio(diskTree(repo.folder), '');
  const rows = saved[0]?.rows ?? [];
  expect(await exchangeDifferences(portfolio, rows, 'comma')).toEqual([]);
  const edited: SheetCell[][] = rows.map((row) => [...row]);
  (edited[2] as SheetCell[])[1] = 'Ny tittel';
  expect(await exchangeDifferences(portfolio, edited, 'comma')).toEqual([
    expect.stringMatching(/^aa title: .+Ny tittel/),
  ]);
});

test('formats that are not .xlsx are told with what to do', async () => {
  convert('p.xlsx', 'ods', 'saved');
  convert('p.xlsx', 'xls:MS Excel 97', 'saved');
  const read = (name: string) => xlsxSpreadsheet().read(readFileSync(join(folder, 'saved', name)), name);
  await expect(read('p.ods')).rejects.toMatchObject({ args: { because: 'other_format' } });
  await expect(read('p.xls')).rejects.toMatchObject({ args: { because: 'old_excel' } });
});
