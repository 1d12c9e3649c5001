// The cards as CSV: with words for people who open it in Excel, or with keys and codes for programs.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ExportView } from '../../view/export-view.ts';
import { type CsvDialect, writeCsv } from '../csv/write-csv.ts';
import { columnHeadings } from './column-headings.ts';
import { wordedCell } from './worded-cell.ts';

export function exportCsv({ columns, rows }: ExportView, catalogue: Catalogue, dialect: CsvDialect): string {
  if (dialect === 'rfc4180')
    return writeCsv(
      columns.map(({ path }) => path),
      rows.map((row) => row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell))),
      dialect,
    );
  return writeCsv(
    columnHeadings(columns, catalogue),
    rows.map((row) => columns.map((column, at) => wordedCell(row[at] ?? null, column, catalogue))),
    dialect,
  );
}
