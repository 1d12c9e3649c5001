// Moves the years of a ready configuration, which is written for one year, to the year that the portfolio begins.
import { addDays } from '../model/add-days.ts';

/** The year that templates/profiles/ are written for. */
const profileYear = 2027;

/** Meetings keep their day of the week: a year is counted as 52 weeks. Years that stand alone are counted as they are. */
export function shiftYears(text: string, firstYear: number): string {
  const years = firstYear - profileYear;
  if (years === 0) return text;
  return text.replace(/\b(20\d\d)(-\d\d-\d\d)?\b/g, (found, year: string, day: string | undefined) =>
    day === undefined ? String(Number(year) + years) : addDays(found, 364 * years),
  );
}
