// Workbooks behind the port, by the package hucre. What is read may have been made to do harm; what is written holds no formula, and
// nothing of the machine or the moment.
import { zipSync } from 'fflate';
import type { CellStyle, CellValue, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { Sheet, SheetCell, SheetColumn, SheetLayout } from '../core/exchange/sheet.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { Spreadsheet, WorkbookFacts } from '../ports/spreadsheet.ts';
import { boundedUnzip } from './bounded-unzip.ts';

const megabyte = 1024 * 1024;
const limits = { bytes: 32 * megabyte, unpacked: 128 * megabyte, entries: 5000, sheets: 12 } as const;
/** 512 columns of a row more than an import takes: further out nobody has written anything, and what claims to be there is not made. */
const range = 'A1:SR20002';
const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/|xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/|worksheets\/[^/]+$))/;
/** What begins every file of the office formats from before 2007, and every encrypted one since. */
const compoundMark = [0xd0, 0xcf, 0x11, 0xe0];
const numberFormats = { text: '@', money: '#,##0', number: '0.##', date: 'yyyy-mm-dd' } as const;

export function xlsxSpreadsheet(): Spreadsheet {
  return { read: readSheets, write: writeSheets };
}

async function readSheets(bytes: Uint8Array, file: string): Promise<readonly Sheet[]> {
  const workbook = checkedWorkbook(bytes, file);
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(workbook, { range, sheets: (_, index) => index < limits.sheets });
    return sheets.map(({ name, rows }) => ({ name, rows: trimmed(rows.map((row) => (row ?? []).map(cellOf))) }));
  } catch {
    throw new PortfolioError('bad-spreadsheet', { file, because: 'broken' });
  }
}

/** The same workbook with the parts that hold cells, and no more. */
function checkedWorkbook(bytes: Uint8Array, file: string): Uint8Array {
  const refuse = (because: 'not_spreadsheet' | 'encrypted' | 'old_excel' | 'other_format' | 'too_large' | 'broken') =>
    new PortfolioError('bad-spreadsheet', { file, because });
  if (bytes.length > limits.bytes) throw refuse('too_large');
  if (compoundMark.every((byte, at) => bytes[at] === byte)) throw refuse(isSealed(bytes) ? 'encrypted' : 'old_excel');
  const unzipped = boundedUnzip(bytes, (name) => parts.test(name), { entries: limits.entries, bytes: limits.unpacked });
  if ('failed' in unzipped) throw refuse(unzipped.failed === 'no_zip' ? 'not_spreadsheet' : unzipped.failed);
  const { files, names } = unzipped;
  if (names.has('content.xml') || names.has('xl/workbook.bin')) throw refuse('other_format');
  if (!files.has('xl/workbook.xml')) throw refuse('not_spreadsheet');
  return zipSync(Object.fromEntries(files), { level: 0 });
}

/** An encrypted workbook lies in a container of the old kind, under a name in UTF-16. */
function isSealed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function cellOf(value: CellValue): SheetCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : { date: value.toISOString().slice(0, 10) };
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null || value === undefined || value === '' ? null : value.replaceAll(/\r\n?/g, '\n');
}

/** Without the empty cells at the end of rows, and the empty rows at the end. */
function trimmed(rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] {
  const short = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
  return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}

async function writeSheets(sheets: readonly Sheet[], { date, title }: WorkbookFacts): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const moment = utc(date);
  return writeXlsx({
    sheets: sheets.map(toWriteSheet),
    properties: { title: writable(title), creator: 'portfolio', created: moment, modified: moment },
  });
}

function toWriteSheet({ name, rows, layout }: Sheet): WriteSheet {
  const cells = rows.map((row) => row.map(valueIn));
  return layout ? { name, rows: cells, ...layoutOf(layout, rows) } : { name, rows: cells };
}

function layoutOf(layout: SheetLayout, rows: Sheet['rows']): Partial<WriteSheet> {
  const { columns, headingRows, headingColumns, hiddenRows, locked } = layout;
  const last = columnName(columns.length - 1);
  return {
    columns: columns.map(toColumn),
    cells: headingCells(headingRows, columns.length, rows),
    freezePane: { rows: headingRows, columns: headingColumns },
    rowDefs: new Map(Array.from({ length: hiddenRows }, (_, row) => [row, { hidden: true }] as const)),
    ...(headingRows > 0 && rows.length > headingRows
      ? { autoFilter: { range: `A${headingRows}:${last}${rows.length}` } }
      : {}),
    ...(locked ? { protection: { sheet: true, autoFilter: true, sort: true } } : {}),
  };
}

function toColumn({ width, shows, hidden = false }: SheetColumn): ColumnDef {
  const alignment = { vertical: 'top', wrapText: shows === 'text' } as const;
  return { width, hidden, style: { numFmt: numberFormats[shows], alignment } };
}

function headingCells(headingRows: number, columns: number, rows: Sheet['rows']): NonNullable<WriteSheet['cells']> {
  const style: CellStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true }, numFmt: '@' };
  const places = Array.from(
    { length: headingRows * columns },
    (_, at) => [Math.floor(at / columns), at % columns] as const,
  );
  return new Map(
    places.map(([row, column]) => [`${row},${column}`, { value: valueIn(rows[row]?.[column] ?? null), style }]),
  );
}

function valueIn(cell: SheetCell): CellValue {
  if (cell === null || typeof cell === 'number') return cell;
  return typeof cell === 'string' ? writable(cell) : utc(cell.date);
}

/** The format gives _x0041_ a meaning of its own: where a text holds that, it has to be said that it is text. */
function writable(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** A day, at its beginning; the time of one that has it is left out. */
function utc(date: string): Date {
  return new Date(`${date.slice(0, 10)}T00:00:00Z`);
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
