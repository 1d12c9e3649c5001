// How far a date has moved, in the unit that people would use.
import { daysBetween } from '../../../core/model/days.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Then } from '../../../view/report/project-since.ts';

/** From here on days are hard to grasp. */
const leastMonths = 60;
const daysInMonth = 365.25 / 12;

export function movedText({ before, now }: Then<string>, { report }: Pick<Catalogue, 'report'>): string {
  const words = report.since.ends;
  if (before === null) return words.wasUnknown;
  if (now === null) return words.isUnknown;
  const days = daysBetween(before, now);
  const size = Math.abs(days);
  return size < leastMonths ? words.days(size, days > 0) : words.months(Math.round(size / daysInMonth), days > 0);
}
