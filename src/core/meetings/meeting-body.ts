// The day and the body of a meeting that somebody wants to plan or see.
import type { Body } from '../../generated/card-types.ts';
import { findBody } from '../council/body-level.ts';
import { type CalendarDay, meetingCalendar, nextMeetingDay } from '../council/meeting-calendar.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { type Refusal, refusal } from './refusal.ts';

export interface MeetingDay extends CalendarDay {
  /** As governance.yaml knows it; only an id and a name where it lists no bodies. */
  readonly meets: Body;
}

/** What is left out is null: the day is then the next one, and the body the one that meets on the day. */
export function meetingDay(
  portfolio: Portfolio,
  wish: { readonly date: string | null; readonly body: string | null },
  today: string,
): MeetingDay | { readonly refused: Refusal } {
  const day = dayOf(portfolio, wish, today);
  if (day === null) return { refused: refusal('no-next-meeting', {}) };
  const { date } = day;
  if (wish.body !== null && day.meeting && day.body !== null && day.body !== wish.body)
    return { refused: refusal('other-body', { date, body: nameOf(portfolio, day.body) }) };
  const id = wish.body ?? day.body;
  if (id === null) return { refused: refusal('no-body', { date }) };
  const { bodies = [] } = portfolio.governance;
  const meets = findBody(portfolio, id);
  if (!meets && bodies.length > 0)
    return { refused: refusal('unknown-body', { body: id, known: bodies.map((each) => each.id) }) };
  return { ...day, body: id, meets: meets ?? { id, name: id } };
}

function dayOf(
  portfolio: Portfolio,
  { date, body }: { readonly date: string | null; readonly body: string | null },
  today: string,
): CalendarDay | null {
  if (date === null) return nextMeetingDay(portfolio, today, body ?? undefined);
  const known = meetingCalendar(portfolio).find((each) => each.date === date);
  return known ?? { date, body: null, deadline: null, meeting: null };
}

function nameOf(portfolio: Portfolio, id: string): string {
  return findBody(portfolio, id)?.name ?? id;
}
