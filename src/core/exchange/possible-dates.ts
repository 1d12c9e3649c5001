// What a date of an exported table can mean where nobody knows whether its writer puts the day, the month or the year first: American Excel
// writes 2025-02-03 as 2/3/2025, British as 03/02/2025. With points it is day.month.year, and ISO is ISO.
import { type DateOrder, readDate } from '../intake/read-date.ts';
import { type Reading, tidyLine, unreadable } from '../intake/reading.ts';

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
const withoutOrder = /^\d{1,2}[-/]/;

/** As ISO texts; none when it cannot be read. */
export function possibleDates(text: string): readonly string[] {
  const own = withoutOrder.test(tidyLine(text)) ? orders : orders.slice(0, 1);
  const readings = own.map((order) => readDate(text, { order }));
  return [...new Set(readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])))];
}

/** The only date that it can be. */
export function readOnlyDate(text: string): Reading<string> {
  const [value, ...others] = possibleDates(text);
  if (others.length > 0) return unreadable('ambiguous-date');
  return value === undefined ? readDate(text, { order: 'dmy' }) : { value };
}
