// What an exported table says otherwise than the cards do, cell by cell, as an import would see it.
import { expect } from 'vitest';
import { exchangeColumns } from '../../src/core/exchange/exchange-columns.ts';
import { exchangeValue, isSameExchangeValue } from '../../src/core/exchange/exchange-value.ts';
import { readExchangeCell } from '../../src/core/exchange/read-exchange-cell.ts';
import { recogniseExport } from '../../src/core/exchange/recognise-export.ts';
import type { SheetCell } from '../../src/core/exchange/sheet.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import type { ChoiceKey } from '../../src/generated/schema-texts.ts';
import type { Catalogue } from '../../src/i18n/catalogue.ts';
import { languages } from '../../src/i18n/language.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';
import { columnHeadings } from '../../src/render/export/column-headings.ts';

type Rows = readonly (readonly SheetCell[])[];

export function allCatalogues(): Promise<readonly Catalogue[]> {
  return Promise.all(languages.map((language) => loadCatalogue(language, 'NOK')));
}

/** "card path: was, is" of every cell that says something else than the card. */
export async function exchangeDifferences(
  portfolio: Portfolio,
  rows: Rows,
  decimal: 'comma' | 'point',
): Promise<readonly string[]> {
  const catalogues = await allCatalogues();
  const headings = catalogues.map((catalogue) => columnHeadings(exchangeColumns(portfolio), catalogue));
  const found = recogniseExport(rows, portfolio, headings);
  expect(found?.columns.filter((column) => column === null)).toEqual([]);
  expect(rows.length - (found?.firstRow ?? 0)).toBe(portfolio.projects.length);
  const labels = (choice: string, value: string) =>
    catalogues.map(({ choices }) => choices[`${choice}=${value}` as ChoiceKey][0]);
  return portfolio.projects.flatMap(({ id, card }, at) =>
    (found?.columns ?? []).flatMap((column, place) => {
      if (column === null || column.way.length === 0) return [];
      const reading = readExchangeCell(column, rows[at + (found?.firstRow ?? 0)]?.[place] ?? null, { decimal, labels });
      const is = 'value' in reading ? reading.value : null;
      const was = exchangeValue(card, column);
      return 'unreadable' in reading || !isSameExchangeValue(was, is)
        ? [`${id} ${column.path}: ${JSON.stringify(was)}, ${JSON.stringify(reading)}`]
        : [];
    }),
  );
}
