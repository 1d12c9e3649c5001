// Knows a text of an exported table that a spreadsheet has taken for a number, a date or a truth when it opened the CSV, and written back as
// that: 0301 as 301, 26/12 as 26.des, 1E5 as 1,00E+05, 123456789012345 as 1,23457E+14. Nobody has edited such a cell. What a spreadsheet
// cannot have made of the text is somebody's edit.
import { cellText } from '../intake/sheet-table.ts';
import { isExcelDate } from './excel-date.ts';
import { isExcelNumber } from './excel-number.ts';
import type { ExchangeColumn } from './exchange-columns.ts';
import type { ExchangeValue } from './exchange-value.ts';
import { joinedList } from './joined-list.ts';
import type { SheetCell } from './sheet.ts';

/** What the cell is from. In a workbook a text is written as a text: only what is a number, a date or a truth there can be something else. */
export type CellSource = 'csv' | 'workbook';

/** What stood in the cell when it was exported; null when somebody has edited it, or nobody has touched it. `value`: what the card said. */
export function excelDamage(
  { kind }: Pick<ExchangeColumn, 'kind'>,
  cell: SheetCell,
  value: ExchangeValue,
  source: CellSource,
): string | null {
  const was = typeof value === 'string' ? value : Array.isArray(value) ? joinedList(value) : null;
  if (was === null || (kind !== 'text' && kind !== 'list')) return null;
  const is = plain(cellText(cell));
  const text = plain(was);
  if (is === '' || is === text || Math.max(is.length, text.length) > 60) return null;
  if (isTruthOf(text, is)) return was;
  if (source === 'workbook' && typeof cell === 'string') return null;
  return isExcelNumber(text, typeof cell === 'number' ? cell : is) || isExcelDate(text, is) ? was : null;
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/gu, ' ').trim();
}

const truths = [/^(?:true|sann)$/i, /^(?:false|usann)$/i];

function isTruthOf(was: string, is: string): boolean {
  return truths.some((truth) => truth.test(was) && truth.test(is));
}
