// When a meeting is.
import type { Meeting } from '../model/portfolio.ts';

/** ISO, as the file says; else by its name. */
export function dateOf({ id, meeting }: Pick<Meeting, 'id' | 'meeting'>): string {
  return meeting.date ?? id;
}
