// Knows a table that `portfolio export` has made, by its keys or by its headings in any language.
import { basePath, type ExchangeColumn, exchangeColumns } from '../core/exchange/exchange-columns.ts';
import { originalText } from '../core/exchange/original-text.ts';
import {
  type NearlyExport,
  nearlyExport,
  type RecognisedExport,
  recogniseExport,
} from '../core/exchange/recognise-export.ts';
import type { SheetCell } from '../core/exchange/sheet.ts';
import { decodeTable } from '../core/intake/decode-table.ts';
import { findDelimiter } from '../core/intake/find-delimiter.ts';
import type { DecimalSign } from '../core/intake/read-decimal.ts';
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

/** What keeps a table that `exportedTable` does not know from being an export, when it is most of one. */
export function nearlyExported(
  ...[rows, portfolio, headingsOf]: Parameters<typeof exportedTable>
): NearlyExport | null {
  return nearlyExport(rows, portfolio, headingsOf(exchangeColumns(portfolio)));
}

/** Cells of CSV without what the export has put before them. */
export function originalCells(cells: readonly string[]): readonly string[] {
  return cells.map(originalText);
}

/**
 * How numbers are written in the CSV that this is: as the dialect has it that it was exported in. Null: the columns are parted in another way,
 * so that a program with habits of its own has saved it since.
 */
export function exportedDecimal(bytes: Uint8Array, isKeyed: boolean): DecimalSign | null {
  const delimiter = findDelimiter(decodeTable(bytes).text);
  if (isKeyed) return delimiter === ',' ? 'point' : null;
  return delimiter === ';' ? 'comma' : null;
}
