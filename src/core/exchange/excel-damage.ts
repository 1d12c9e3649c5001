// Knows a text of an exported table that a spreadsheet has taken for a number, a date or a truth when it opened the CSV, and written back as
// that: 0301 as 301, 26/12 as 26.des, 1E5 as 1,00E+05, 123456789012345 as 1,23457E+14. Nobody has edited such a cell.
import { monthNumber } from '../intake/month-number.ts';
import { cellText } from '../intake/sheet-table.ts';
import type { ExchangeColumn } from './exchange-columns.ts';
import type { ExchangeValue } from './exchange-value.ts';
import { joinedList } from './joined-list.ts';
import type { SheetCell } from './sheet.ts';

/** What stood in the cell when it was exported; null when somebody has edited it, or nobody has touched it. `value`: what the card said. */
export function excelDamage(
  { kind }: Pick<ExchangeColumn, 'kind'>,
  cell: SheetCell,
  value: ExchangeValue,
): string | null {
  const was = typeof value === 'string' ? value : Array.isArray(value) ? joinedList(value) : null;
  if (was === null || (kind !== 'text' && kind !== 'list')) return null;
  const is = plain(cellText(cell));
  const text = plain(was);
  if (is === '' || is === text || Math.max(is.length, text.length) > 60) return null;
  return isNumberOf(text, is) || isDateOf(text, is) || isTruthOf(text, is) ? was : null;
}

function plain(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/gu, ' ').trim();
}

const exponent = /^-?\d(?:[.,]\d+)?E[-+]?\d{1,3}$/i;

/** Zeros in front or behind, signs between thousands and digits after the fifteenth are gone, or the number is rounded to a power of ten. */
function isNumberOf(was: string, is: string): boolean {
  if (/^-?0\d/.test(is)) return false;
  const most = exponent.test(is) ? 0.01 : 1e-14;
  const now = numbersIn(is);
  return numbersIn(was).some((before) => now.some((each) => Math.abs(each - before) <= Math.abs(before) * most));
}

/** What a text can be as a number: one sign may stand between thousands or before decimals. */
function numbersIn(text: string): readonly number[] {
  const digits = text.replaceAll(' ', '').replace(/%$/, '');
  if (!/^[-+]?\d[\d.,]*(?:E[-+]?\d{1,3})?$/i.test(digits)) return [];
  const readings = [digits.replaceAll('.', '').replace(',', '.'), digits.replaceAll(',', '')];
  return readings.map(Number).filter(Number.isFinite);
}

const date = [
  /^(\d{4})-(\d{2})-(\d{2})$/,
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/,
  /^(\d{1,2})[.\- ]{1,2}(\p{L}{3,9})\.?(?:[.\- ](\d{2}|\d{4}))?$/u,
  /^(\p{L}{3,9})[.\- ]{1,2}(\d{2}|\d{4})$/u,
];
const halfDate = /^(\d{1,4})[./-](\d{1,4})$/;

/** Every number of the text is a day, a month or a year of the date. */
function isDateOf(was: string, is: string): boolean {
  const after = partsOf(is, date);
  const before = partsOf(was, [...date, halfDate]);
  return after !== null && before?.every((part) => after.includes(part)) === true;
}

/** Days, months and the last two digits of years; null for what is no date. */
function partsOf(text: string, shapes: readonly RegExp[]): readonly number[] | null {
  const found = shapes.map((shape) => shape.exec(text)).find((match) => match !== null);
  if (!found) return null;
  const parts = found.slice(1).filter((part) => part !== undefined);
  const numbers = parts.map((part) => (/^\d/.test(part) ? Number(part) % 100 : monthNumber(part)));
  return numbers.every((part) => part !== null) ? numbers : null;
}

const truths = [/^(?:true|sann)$/i, /^(?:false|usann)$/i];

function isTruthOf(was: string, is: string): boolean {
  return truths.some((truth) => truth.test(was) && truth.test(is));
}
