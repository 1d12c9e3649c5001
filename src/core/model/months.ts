// Counts months between two dates: the same day of another month is a whole number of months, whatever their lengths.
import { daysBetween } from './days.ts';

/** Months from one ISO date to another, with the days beyond whole months as a share of the month that they are in. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  let whole = monthOf(to) - monthOf(from);
  if (monthsLater(from, whole) > to) whole -= 1;
  const reached = monthsLater(from, whole);
  return whole + daysBetween(reached, to) / daysBetween(reached, monthsLater(from, whole + 1));
}

function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
}

/** 31 January and one month is the last day of February. */
function monthsLater(iso: string, months: number): string {
  const month = monthOf(iso) + months;
  const [year, number] = [Math.floor(month / 12), (month % 12) + 1];
  const day = Math.min(Number(iso.slice(8, 10)), daysIn(year, number));
  return `${String(year).padStart(4, '0')}-${two(number)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  const first = (of: number) =>
    `${String(year + Math.floor((of - 1) / 12)).padStart(4, '0')}-${two(((of - 1) % 12) + 1)}-01`;
  return daysBetween(first(month), first(month + 1));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
