// What is exported and read again says the same of every card, in every language and format: nothing that nobody edited is a change.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xlsxSpreadsheet } from '../../../src/adapters/xlsx-spreadsheet.ts';
import { exportTable } from '../../../src/app/export-table.ts';
import { exchangeColumns } from '../../../src/core/exchange/exchange-columns.ts';
import { originalText } from '../../../src/core/exchange/original-text.ts';
import type { SheetCell } from '../../../src/core/exchange/sheet.ts';
import { choicesOf } from '../../../src/core/model/field-key.ts';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import type { ChoiceKey } from '../../../src/generated/schema-texts.ts';
import { type Language, languages } from '../../../src/i18n/language.ts';
import { loadCatalogue } from '../../../src/i18n/load-catalogue.ts';
import { columnHeadings } from '../../../src/render/export/column-headings.ts';
import { exportCsv } from '../../../src/render/export/export-csv.ts';
import { exportSheets } from '../../../src/render/export/export-sheets.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';
import { allCatalogues, exchangeDifferences } from '../../support/exchange-differences.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const catalogues = await allCatalogues();
const example = await examplePortfolio();
const provenance = { commit: 'a'.repeat(40), date: '2026-11-22', changed: false };
const viewOf = (portfolio: Portfolio) => exportTable(portfolio, { today: '2026-11-22', provenance, area: null });
const catalogueOf = (language: Language) => loadCatalogue(language, 'NOK');
const spreadsheet = xlsxSpreadsheet();

type Rows = readonly (readonly SheetCell[])[];

async function workbook(portfolio: Portfolio, language: Language): Promise<Rows> {
  const sheets = exportSheets(viewOf(portfolio), await catalogueOf(language));
  const [cards] = await spreadsheet.read(await spreadsheet.write(sheets, { date: '2026-11-22', title: 'x' }), 'x');
  return cards?.rows ?? [];
}

async function csv(portfolio: Portfolio, language: Language, dialect: 'excel-nb' | 'rfc4180'): Promise<Rows> {
  const text = exportCsv(viewOf(portfolio), await catalogueOf(language), dialect);
  const rows = parse(text, { bom: true, delimiter: dialect === 'excel-nb' ? ';' : ',' }) as string[][];
  return rows.map((row) => row.map(originalText));
}

test.each(languages)('the example in %s, as a workbook and as CSV', async (language) => {
  expect(await exchangeDifferences(example, await workbook(example, language), 'comma')).toEqual([]);
  expect(await exchangeDifferences(example, await csv(example, language, 'excel-nb'), 'comma')).toEqual([]);
});

test('the example for programs', async () => {
  const rows = await csv(example, 'nb', 'rfc4180');
  expect(rows[0]?.slice(0, 3)).toEqual(['id', 'title', 'short_name']);
  expect(await exchangeDifferences(example, rows, 'point')).toEqual([]);
});

test('an edited cell is found, and only that', async () => {
  const rows = (await workbook(example, 'nb')).map((row) => [...row]);
  const place = rows[0]?.indexOf('need.purpose') ?? -1;
  (rows[4] as SheetCell[])[place] = 'Noe annet';
  expect(await exchangeDifferences(example, rows, 'comma')).toEqual([
    expect.stringMatching(/^beredskap-varsling need\.purpose: .+Noe annet/),
  ]);
});

test('headings differ from each other in every language', () => {
  const columns = exchangeColumns(example);
  for (const catalogue of catalogues) {
    const names = columnHeadings(columns, catalogue).map((name) => name.toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test('two columns that people call the same get their keys as well', () => {
  const criteria = [
    { id: 'a', name: 'Nytte' },
    { id: 'b', name: 'nytte' },
  ];
  const columns = exchangeColumns(portfolioOf({ strategy: { criteria } }));
  const [catalogue] = catalogues;
  expect(catalogue && columnHeadings(columns, catalogue).filter((name) => /^Poeng/.test(name))).toEqual([
    'Poeng: Nytte (scores.a.score)',
    'Poeng: nytte (scores.b.score)',
  ]);
});

test('no label of a choice means two things, whatever language it is from', () => {
  const choices = new Set(exchangeColumns(example).flatMap(({ choice }) => choice ?? []));
  expect(choices.size).toBeGreaterThan(4);
  for (const choice of choices) {
    const meant = new Map<string, string>();
    for (const value of choicesOf(choice))
      for (const catalogue of catalogues) {
        const label = catalogue.choices[`${choice}=${value}` as ChoiceKey][0].toLowerCase();
        expect([label, meant.get(label) ?? value]).toEqual([label, value]);
        meant.set(label, value);
      }
  }
});

const sign = fc.constantFrom(
  '=',
  "'",
  '"',
  ';',
  ',',
  '@',
  '-',
  '+',
  '\n',
  '\t',
  ' ',
  'å',
  '0',
  '_x0041_',
  '<',
  '&',
  ']]>',
  '😀',
  '\\',
);
const text = fc.oneof(
  fc.string({ unit: sign, minLength: 1 }),
  fc.string({ minLength: 1 }),
  fc.constantFrom('0301', '1/2', '1e5', 'ja'),
);

test('any text in any card comes back, from every format', async () => {
  const cards = fc.record({
    title: text,
    need: fc.record({ problem: text, for_whom: fc.array(text, { minLength: 1, maxLength: 3 }) }),
    people: fc.record({ responsible: text }),
  });
  await fc.assert(
    fc.asyncProperty(cards, async (card) => {
      const portfolio = portfolioOf({ projects: { kort: card as Card } });
      expect(await exchangeDifferences(portfolio, await workbook(portfolio, 'nb'), 'comma')).toEqual([]);
      expect(await exchangeDifferences(portfolio, await csv(portfolio, 'nn', 'excel-nb'), 'comma')).toEqual([]);
      expect(await exchangeDifferences(portfolio, await csv(portfolio, 'en', 'rfc4180'), 'point')).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
