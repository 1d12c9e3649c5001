// Why the agenda of a meeting can no longer be changed.
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import type { Meeting } from '../core/model/portfolio.ts';

/** Null: it can. `date`: of the meeting's file. */
export function closedAgenda({ meeting: { status, minutes } }: Meeting, date: string): Refusal | null {
  if (minutes?.approved !== undefined) return refusal('minutes-approved', { date, approved: minutes.approved });
  if (status === 'cancelled') return refusal('meeting-cancelled', { date });
  return status === 'held' ? refusal('meeting-held', { date }) : null;
}
