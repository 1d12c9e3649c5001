// A sheet of a workbook to the table that the same list would be as CSV. Texts stay as they are; numbers and dates become texts that can be
// read in one way only, whatever decimal sign and order the mapping says.
import type { Sheet, SheetCell } from '../exchange/sheet.ts';
import { fold } from './read-choice.ts';
import { type ReadTable, tableOf } from './read-table.ts';
import { tell } from './told.ts';

/** The only sheet that has a heading and a row. */
export function sheetTable(sheets: readonly Sheet[]): ReadTable {
  const filled = sheets.filter(
    (sheet) => sheet.rows.filter((row) => row.some((cell) => !isBlankCell(cell))).length > 1,
  );
  if (filled.length > 1) return refused(tell('which-sheet', { sheets: filled.map((sheet) => sheet.name) }));
  const only = filled[0] ?? sheets[0];
  return only ? tableOf(rowsOf(only)) : refused(tell('table-empty', {}));
}

function refused(told: ReadTable['told'][number]): ReadTable {
  return { table: { headers: [], rows: [] }, told: [told] };
}

/** The sheet of that name; capitals make a difference only when two names differ in nothing else. */
export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet | null {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => fold(sheet.name) === fold(name)) ?? null;
}

/** Rows end in a spreadsheet where their last filled cell is; a CSV file has a cell for every heading. */
function rowsOf({ rows }: Sheet): { row: number; cells: readonly string[] }[] {
  const texts = rows.map((row) => row.map(cellText));
  const width = (texts.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? []).length;
  return texts.map((cells, index) => ({
    row: index + 1,
    cells: [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')],
  }));
}

function isBlankCell(cell: SheetCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** The text of a cell as a Norwegian or an English reader would both read it. */
export function cellText(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? numberText(cell) : cell.date;
}

/** As many digits as a spreadsheet has. Three decimals get a fourth: "1.234" may be a thousand and more. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const plain = String(rounded);
  const text = plain.includes('e')
    ? rounded.toFixed(Math.abs(rounded) < 1 ? 15 : 0).replace(/(\.\d*?)0+$/, '$1')
    : plain;
  return /\.\d{3}$/.test(text) ? `${text}0` : text.replace(/\.$/, '');
}
