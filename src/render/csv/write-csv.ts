// A table as CSV that spreadsheets open as it is: the standard's form, or the one that Norwegian Excel expects.
import { csvCell } from '../escape/csv.ts';

export type CsvDialect = 'rfc4180' | 'excel-nb';
export type CsvValue = string | number | null;

interface Form {
  readonly start: string;
  readonly separator: string;
  readonly decimalSign: '.' | ',';
}

const forms: Readonly<Record<CsvDialect, Form>> = {
  rfc4180: { start: '', separator: ',', decimalSign: '.' },
  // Excel takes a file for UTF-8 only when it begins with a byte order mark.
  'excel-nb': { start: '\uFEFF', separator: ';', decimalSign: ',' },
};

export function writeCsv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  dialect: CsvDialect,
): string {
  const { start, separator, decimalSign } = forms[dialect];
  const line = (cells: readonly CsvValue[]): string =>
    `${cells.map((cell) => csvCell(cell, decimalSign)).join(separator)}\r\n`;
  return start + [header, ...rows].map(line).join('');
}
