// How far a date has moved, in the unit that people would use.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { movedDays } from '../../../view/report/moved-days.ts';
import type { Then } from '../../../view/report/project-since.ts';

/** From here on days are hard to grasp. */
const leastMonths = 60;
const daysInMonth = 365.25 / 12;

export function movedText(end: Then<string>, { report }: Pick<Catalogue, 'report'>): string {
  const words = report.since.ends;
  const days = movedDays(end);
  if (days === null) return end.before === null ? words.wasUnknown : words.isUnknown;
  const size = Math.abs(days);
  return size < leastMonths ? words.days(size, days > 0) : words.months(Math.round(size / daysInMonth), days > 0);
}
