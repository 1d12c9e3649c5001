// How many days a date has moved; negative when it has come nearer.
import { daysBetween } from '../../core/model/days.ts';
import type { Then } from './project-since.ts';

/** null when one of the dates is unknown. */
export function movedDays({ before, now }: Then<string>): number | null {
  return before === null || now === null ? null : daysBetween(before, now);
}
