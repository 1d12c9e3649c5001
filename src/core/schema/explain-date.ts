// Says what is wrong with a date that is no date, in facts: no such month, no such day, another order, or not a date at all.

interface BadDate {
  /** "month:30", "day:30:2026-02" (the day and the month it is in), "order", "length" or "other". */
  readonly problem: string;
  readonly suggestion: string | null;
}

const isoShape = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

export function explainDate(value: string): BadDate {
  const iso = isoShape.exec(value);
  if (iso) return explainIso(iso[1] as string, iso[2] as string, iso[3] as string);
  const turned = dayFirst.exec(value);
  if (turned)
    return {
      problem: 'order',
      suggestion: validDate(`${turned[3]}-${pad(turned[2] as string)}-${pad(turned[1] as string)}`),
    };
  return { problem: 'other', suggestion: null };
}

function explainIso(year: string, month: string, day: string): BadDate {
  if (Number(month) < 1 || Number(month) > 12) {
    return { problem: `month:${Number(month)}`, suggestion: validDate(`${year}-${pad(day)}-${pad(month)}`) };
  }
  const whole = validDate(`${year}-${pad(month)}-${pad(day)}`);
  return whole
    ? { problem: 'length', suggestion: whole }
    : { problem: `day:${Number(day)}:${year}-${pad(month)}`, suggestion: null };
}

function pad(part: string): string {
  return part.padStart(2, '0');
}

function validDate(iso: string): string | null {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? iso : null;
}

/** Days in a month of the Gregorian calendar; month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
