// The rows of a file that may be an exported table, and a plain word where it is one that can no longer be read as such.
import { exportedTable, type KnownExport, nearlyExported, originalCells } from '../app/exported-table.ts';
import { csvTable, type SourceTable } from '../app/import-cards.ts';
import type { SheetCell } from '../core/exchange/sheet.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { type ImportFile, sourceTable } from './import-source.ts';

export interface SourceRows {
  readonly rows: readonly NumberedRow[];
  readonly told: SourceTable['told'];
  /** The file is not in UTF-8: its rows tell what it is, and nothing of them is to be used. */
  readonly isOld: boolean;
}

interface NumberedRow {
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/**
 * The first sheet is that of the cards; its rows end where nothing more is written, and the cells after that are empty. In CSV they are not
 * there, and a text may have got an apostrophe before it.
 */
export function exportSource(file: ImportFile): SourceRows {
  if (file.sheets !== null) {
    const all = file.sheets[0]?.rows ?? [];
    const width = all.reduce((most, { length }) => Math.max(most, length), 0);
    const rows = all.map((cells, index) => ({
      row: index + 1,
      cells: Array.from({ length: width }, (_, at) => cells[at] ?? null),
    }));
    return { rows, told: [], isOld: false };
  }
  const first = sourceTable(file, {});
  const isOld = first.told.some(({ code }) => code === 'table-not-utf8');
  const { table, told } = isOld ? csvTable(file.bytes, { encoding: 'windows-1252' }) : first;
  const rows = table.rows.map(({ row, cells }) => ({ row, cells: originalCells(cells) }));
  return { rows: [{ row: 1, cells: originalCells(table.headers) }, ...rows], told, isOld };
}

/** Null when it is another table. Throws PortfolioError `not-utf8` or `broken-export`. */
export function knownExport(
  file: string,
  { rows, told, isOld }: SourceRows,
  ...[portfolio, headingsOf]: KnownBy
): KnownExport | null {
  const cells = rows.map((row) => row.cells);
  const found = exportedTable(cells, portfolio, headingsOf);
  const because = found ? null : nearlyExported(cells, portfolio, headingsOf);
  if (isOld && (found || because)) throw new PortfolioError('not-utf8', { file });
  if (because) throw new PortfolioError('broken-export', { file, because });
  const below = told.flatMap((each) => (each.code === 'headings-below' ? [each.args] : []))[0];
  if (found && below) throw new PortfolioError('broken-export', { file, because: below });
  return found;
}

type KnownBy = Parameters<typeof exportedTable> extends [unknown, ...infer Rest] ? Rest : never;

/** Throws PortfolioError `computed-sheet`: what an export has worked out is not read back, though it has ids and titles as well. */
export function refuseComputedSheet(
  { sheetNames = [] }: ImportFile,
  sheet: string | null,
  catalogues: readonly Catalogue[],
): void {
  for (const { sheets } of catalogues.map((each) => each.export)) {
    const isComputed = sheetNames.some(
      (name) => name.toLowerCase() === sheet?.toLowerCase() && [sheets.ranking, sheets.about].includes(name),
    );
    if (isComputed && sheet !== null && sheetNames.includes(sheets.cards))
      throw new PortfolioError('computed-sheet', { sheet, cards: sheets.cards });
  }
}
