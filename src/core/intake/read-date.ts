// Reads a date as ISO text. What is only a month or a year, or can be two dates, is told and not guessed.
//
// What decides the order of three numbers: a year of four digits first is year-month-day; points are day.month.year, as Norwegians
// write; a number over 12 can only be the day; two equal numbers need no order; else the mapping's `date_order`, else the cell is
// told as ambiguous. A year of two digits is read as 20xx only when the mapping gives the order.
import { daysInMonth } from '../schema/explain-date.ts';
import { monthNumber } from './month-number.ts';
import { iso, isPartialDate, type PartialDate, readPartialDate } from './read-partial-date.ts';
import { isBlank, type Reading, tidyLine, unknown, unreadable } from './reading.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateConventions {
  readonly order?: DateOrder | undefined;
  /** What a month, a quarter or a year alone means; left out: it is unreadable. */
  readonly partial?: PartialDate | undefined;
}

const clock = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const shortYear = /^(\d{1,2})([-./])(\d{1,2})\2(\d{2})$/;
const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu;
const dayFirst = /^(?:den )?(\d{1,2})(?:\.|st|nd|rd|th)? ?(?:of )?(\p{L}+)\.?,? (\d{4})$/iu;
const fiscalYear = /^(?:(?:fiscal year|FY) )?\d{4} ?[-/\u2013] ?(?:\d{2}|\d{4})$/i;

export function readDate(text: string, conventions: DateConventions = {}): Reading<string> {
  if (isBlank(text)) return unknown;
  const whole = tidyLine(text);
  if (whole.length > 60) return unreadable('not-a-date');
  const plain = /\d{4}/.test(whole) ? whole.replace(clock, '') : whole;
  return readNumbers(plain, conventions.order) ?? readNamedMonth(plain) ?? readWhatIsLess(plain, conventions.partial);
}

function readNumbers(text: string, order: DateOrder | undefined): Reading<string> | null {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year) return toDate(Number(year), Number(month), Number(day));
  const [, first, mark, second, last] = yearLast.exec(text) ?? [];
  if (first) return inOrder(Number(first), Number(second), Number(last), mark === '.' ? (order ?? 'dmy') : order);
  const short = shortYear.exec(text);
  if (!short) return null;
  const [a, b, c] = [Number(short[1]), Number(short[3]), Number(short[4])];
  if (!order) return unreadable('two-digit-year');
  return order === 'ymd' ? toDate(2000 + a, b, c) : inOrder(a, b, 2000 + c, order);
}

function inOrder(first: number, second: number, year: number, order: DateOrder | undefined): Reading<string> {
  if (first === second || (first > 12 && second <= 12)) return toDate(year, second, first);
  if (second > 12 && first <= 12 && order !== 'dmy') return toDate(year, first, second);
  if (order === 'dmy') return toDate(year, second, first);
  return order === 'mdy' ? toDate(year, first, second) : unreadable('ambiguous-date');
}

function readNamedMonth(text: string): Reading<string> | null {
  const american = monthFirst.exec(text);
  const european = dayFirst.exec(text);
  const [month, day, year] = american ? american.slice(1) : european ? [european[2], european[1], european[3]] : [];
  const number = month === undefined ? null : monthNumber(month);
  return number === null ? null : toDate(Number(year), number, Number(day));
}

function readWhatIsLess(text: string, partial: PartialDate | undefined): Reading<string> {
  const date = partial ? readPartialDate(text, partial) : null;
  if (date !== null) return { value: date };
  if (isPartialDate(text)) return unreadable('no-day-in-date');
  return unreadable(fiscalYear.test(text) ? 'fiscal-year' : 'not-a-date');
}

function toDate(year: number, month: number, day: number): Reading<string> {
  if (year < 1900 || year > 2199) return unreadable('not-a-date');
  if (month < 1 || month > 12) return unreadable('no-such-month');
  return day < 1 || day > daysInMonth(year, month) ? unreadable('no-such-day') : { value: iso(year, month, day) };
}
