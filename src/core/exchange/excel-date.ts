// Whether a spreadsheet that takes a text for a date writes it back as what stands in the cell now: the same day, month and year, each in its
// place. Where a text names no year, the spreadsheet adds the one that it is opened in; where it names no day, the first.
import { monthNumber } from '../intake/month-number.ts';

type Order = 'dmy' | 'mdy';

interface DateParts {
  readonly day: number | null;
  readonly month: number | null;
  /** As it is written: with two digits or four. */
  readonly year: number | null;
}

/** Norwegians and Britons put the day first, Americans the month. */
const orders: readonly Order[] = ['dmy', 'mdy'];

export function isExcelDate(was: string, is: string): boolean {
  return orders.some((order) => {
    const [after] = datesIn(is, written, order);
    return after !== undefined && datesMeant(was, order).some((before) => becomes(before, after));
  });
}

/** What is no date in one order can only be meant in the other, also where the spreadsheet shows dates in the first. */
function datesMeant(text: string, order: Order): readonly DateParts[] {
  const readings = [order, ...orders].map((each) => datesIn(text, [...written, ...typed], each));
  return readings.find((dates) => dates.length > 0) ?? [];
}

interface DateShape {
  readonly pattern: RegExp;
  /** The dates that it can be, of its numbers and names. */
  dates(parts: readonly string[], order: Order): readonly DateParts[];
}

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** As spreadsheets write dates. With points the day always comes first. */
const written: readonly DateShape[] = [
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/,
    dates: ([year, month, day]) => [{ day: number(day), month: number(month), year: number(year) }],
  },
  {
    pattern: /^(\d{1,2})([./-])(\d{1,2})\2(\d{2}|\d{4})$/,
    dates: ([first, mark, second, year], order) =>
      inOrder(order, mark, first, second).map((each) => ({ ...each, year: number(year) })),
  },
  {
    pattern: /^(\d{1,2})[.\- ]{1,2}(\p{L}{3,9})\.?(?:[.\- ]{1,2}(\d{2}|\d{4}))?$/u,
    dates: ([day, name, year]) => [{ day: number(day), month: monthNumber(name ?? ''), year: number(year) }],
  },
  {
    pattern: /^(\p{L}{3,9})[.\- ]{1,2}(\d{2}|\d{4})$/u,
    dates: ([name, year]) => [{ day: null, month: monthNumber(name ?? ''), year: number(year) }],
  },
];

/** As people write them, too. */
const typed: readonly DateShape[] = [
  {
    pattern: /^(\p{L}{3,9})[.\- ]{1,2}(\d{1,2})(?:,? (\d{4}))?$/u,
    dates: ([name, day, year]) => [{ day: number(day), month: monthNumber(name ?? ''), year: number(year) }],
  },
  {
    pattern: /^(\d{1,2})([./-])(\d{1,2})$/,
    dates: ([first, mark, second], order) => {
      const days = inOrder(order, mark, first, second).map((each) => ({ ...each, year: null }));
      return days.map((each) => (isDate(each) ? each : { day: null, month: number(first), year: number(second) }));
    },
  },
  {
    pattern: /^(\d{1,2})[./-](\d{4})$/,
    dates: ([month, year]) => [{ day: null, month: number(month), year: number(year) }],
  },
  {
    pattern: /^(\d{4})[./-](\d{1,2})$/,
    dates: ([year, month]) => [{ day: null, month: number(month), year: number(year) }],
  },
];

function inOrder(
  order: Order,
  mark: string | undefined,
  first: string | undefined,
  second: string | undefined,
): readonly Omit<DateParts, 'year'>[] {
  if (order === 'dmy') return [{ day: number(first), month: number(second) }];
  return mark === '.' ? [] : [{ day: number(second), month: number(first) }];
}

function datesIn(text: string, shapes: readonly DateShape[], order: Order): readonly DateParts[] {
  return shapes.flatMap(({ pattern, dates }) => {
    const found = pattern.exec(text);
    return found ? dates(found.slice(1), order).filter(isDate) : [];
  });
}

function isDate({ day, month }: DateParts): boolean {
  return month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
}

function becomes(before: DateParts, after: DateParts): boolean {
  const isSameDay = before.day === null ? (after.day ?? 1) === 1 : before.day === after.day;
  return isSameDay && before.month === after.month && (before.year === null || isSameYear(before.year, after.year));
}

function isSameYear(before: number, after: number | null): boolean {
  if (after === null) return false;
  return before > 99 && after > 99 ? before === after : before % 100 === after % 100;
}
