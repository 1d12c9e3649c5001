// Reads a month, a quarter or a year as its first or last day, when the mapping says which: a date is never made up.
import { daysInMonth } from '../schema/explain-date.ts';
import { monthNumber } from './month-number.ts';

export type PartialDate = 'first_day' | 'last_day';

/** First and last month of a span in one year. */
interface Span {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const monthAndYear = /^(\p{L}+)\.?,? (\d{4})$/u;
const monthNumberAndYear = /^(\d{1,2})[./](\d{4})$/;
const quarter = /^(?:[QK] ?([1-4])|([1-4])\. ?(?:kvartal|kv\.?)),?[ /]*(\d{4})$/i;
const yearAlone = /^(\d{4})$/;

/** ISO date, or null when the text is no month, quarter or year. "2023-24" is none: fiscal years differ. */
export function readPartialDate(text: string, day: PartialDate): string | null {
  const span = spanOf(text);
  if (!span) return null;
  return day === 'first_day' ? iso(span.year, span.from, 1) : iso(span.year, span.to, daysInMonth(span.year, span.to));
}

/** Whether the text is a month, a quarter or a year. */
export function isPartialDate(text: string): boolean {
  return spanOf(text) !== null;
}

function spanOf(text: string): Span | null {
  const named = monthAndYear.exec(text);
  const numbered = monthNumberAndYear.exec(text);
  const inQuarter = quarter.exec(text);
  if (named) return months(named[2], monthNumber(named[1] as string), 1);
  if (numbered) return months(numbered[2], Number(numbered[1]), 1);
  if (inQuarter) return months(inQuarter[3], Number(inQuarter[1] ?? inQuarter[2]) * 3 - 2, 3);
  return months(yearAlone.exec(text)?.[1], 1, 12);
}

function months(year: string | undefined, from: number | null, count: number): Span | null {
  if (year === undefined || !/^(?:19|20|21)/.test(year) || from === null || from < 1 || from > 12) return null;
  return { year: Number(year), from, to: from + count - 1 };
}

export function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
