// Knows a table that `portfolio export` has made, by its keys or by its headings in any language.
import { basePath, type ExchangeColumn, exchangeColumns } from '../core/exchange/exchange-columns.ts';
import { originalText } from '../core/exchange/original-text.ts';
import { type RecognisedExport, recogniseExport } from '../core/exchange/recognise-export.ts';
import type { SheetCell } from '../core/exchange/sheet.ts';
import type { Portfolio } from '../core/model/portfolio.ts';

export interface KnownExport extends RecognisedExport {
  /** Its rows say which commit they were made from. */
  readonly hasBase: boolean;
}

/** `headingsOf`: what columns are called, in each language. Null: this is another table. */
export function exportedTable(
  rows: readonly (readonly SheetCell[])[],
  portfolio: Portfolio,
  headingsOf: (columns: readonly ExchangeColumn[]) => readonly (readonly string[])[],
): KnownExport | null {
  const found = recogniseExport(rows, portfolio, headingsOf(exchangeColumns(portfolio)));
  return found && { ...found, hasBase: found.columns.some((column) => column?.path === basePath) };
}

/** Cells of CSV without what the export has put before them. */
export function originalCells(cells: readonly string[]): readonly string[] {
  return cells.map(originalText);
}
