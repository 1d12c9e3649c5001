// Days of the calendar as numbers, so that dates can be drawn along a line.

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const day = 86_400_000;

/** Days since 1970-01-01; null when it is no date. */
export function isoDay(iso: string): number | null {
  const [, year, month, date] = form.exec(iso) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(date));
}

/** The first day of a quarter: 0 is January to March. Quarters beyond 3 are of later years. */
export function quarterDay(year: number, quarter: number): number {
  return dayOf(year, 3 * quarter + 1, 1);
}

export function yearOfDay(given: number): number {
  return new Date(given * day).getUTCFullYear();
}

/** Years before 100 are not of the twentieth century. */
function dayOf(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) / day;
}
