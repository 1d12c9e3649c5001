// Whether a text is a date that exists, written year-month-day. No Date object: its reading of texts differs between engines.

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isIsoDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return false;
  const leapDay = month === '02' && isLeapYear(Number(year)) ? 1 : 0;
  const last = (daysIn[Number(month) - 1] ?? 0) + leapDay;
  return Number(day) >= 1 && Number(day) <= last;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
