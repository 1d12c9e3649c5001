// A line of dates: a mark for each year, or for each quarter where the time is short. Years are written, with thin lines for quarters between.
import type { Speak } from '../../i18n/speak.ts';
import { isoDay, quarterDay, yearOfDay } from './iso-day.ts';

export interface TimeAxis {
  readonly x: (iso: string) => number;
  readonly ticks: readonly TimeTick[];
}

export interface TimeTick {
  readonly x: number;
  /** Empty for a mark between two names. */
  readonly label: string;
}

const shortest = 90;

/** Around all dates; what is no date lies at the beginning. `ends`: where the line begins and ends. */
export function timeAxis(dates: readonly string[], [left, right]: readonly [number, number], speak: Speak): TimeAxis {
  const days = dates.flatMap((iso) => isoDay(iso) ?? []);
  const [from, to] = wholeQuarters(Math.min(...days, Infinity), Math.max(...days, -Infinity));
  const at = (day: number) => left + ((day - from) / (to - from)) * (right - left);
  const first = yearOfDay(from);
  const years = Array.from({ length: yearOfDay(to) - first + 1 }, (_, index) => first + index);
  const isShort = to - from < 500;
  const every = yearStep(years.length);
  const starts = years.flatMap((year) =>
    [0, 1, 2, 3].map((quarter) => ({ year, quarter, day: quarterDay(year, quarter) })),
  );
  const ticks = starts
    .filter(
      ({ day, quarter, year }) =>
        day >= from && day <= to && (years.length <= 6 || (quarter === 0 && year % every === 0)),
    )
    .map(({ day, quarter, year }) => ({
      x: at(day),
      label: isShort ? quarterName(year, quarter, speak) : yearName(quarter, year),
    }));
  return { x: (iso) => at(Math.min(to, Math.max(from, isoDay(iso) ?? from))), ticks };
}

function wholeQuarters(from: number, to: number): readonly [number, number] {
  if (from > to) return [0, shortest];
  const [first, last] = [yearOfDay(from), yearOfDay(to)];
  const starts = [0, 1, 2, 3].map((quarter) => quarterDay(first, quarter));
  const ends = [1, 2, 3, 4].map((quarter) => quarterDay(last, quarter));
  return [starts.findLast((day) => day <= from) ?? from, ends.find((day) => day > to) ?? to + 1];
}

/** So that at most eight are written. */
function yearStep(years: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => years / step <= 8) ?? 2000;
}

function yearName(quarter: number, year: number): string {
  return quarter === 0 ? String(year) : '';
}

function quarterName(year: number, quarter: number, speak: Speak): string {
  return speak.shortDate(`${String(year).padStart(4, '0')}-${String(3 * quarter + 1).padStart(2, '0')}-01`);
}
