// When bodies meet: by the files of meetings, and by the plan in governance.yaml where there is no file yet.
import { byCodePoint } from '../model/code-point-order.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';
import { dateOf } from './meeting-dates.ts';

export interface CalendarDay {
  /** ISO. */
  readonly date: string;
  /** The id of the body; null when nobody says. */
  readonly body: string | null;
  /** For registration, ISO; null when there is none. */
  readonly deadline: string | null;
  /** Null: only in the plan. */
  readonly meeting: Meeting | null;
}

/** By date. */
export function meetingCalendar({ meetings, governance }: Portfolio): readonly CalendarDay[] {
  const planned = (governance.meetings ?? []).filter((each) => each?.date !== undefined);
  const usual = onlyCouncil(governance);
  const inPlan = new Map(planned.map((each) => [each.date, each]));
  const days = meetings.map((meeting): CalendarDay => {
    const date = dateOf(meeting);
    const plan = inPlan.get(date);
    const body = meeting.meeting.body ?? plan?.body ?? usual;
    return { date, body, deadline: plan?.deadline_registration ?? null, meeting };
  });
  const known = new Set(days.map(({ date }) => date));
  const others = [...inPlan.values()]
    .filter(({ date }) => !known.has(date))
    .map(({ date, body = usual, deadline_registration: deadline = null }) => ({ date, body, deadline, meeting: null }));
  return [...days, ...others].sort((a, b) => byCodePoint(a.date, b.date));
}

/** A meeting that names no body is one of the council, where there is one. */
function onlyCouncil({ bodies = [] }: Portfolio['governance']): string | null {
  const councils = bodies.filter(({ kind }) => kind === 'council');
  return councils.length === 1 ? (councils[0]?.id ?? null) : null;
}

/** The first on or after a day that has not been held or cancelled. `body`: of that body only. */
export function nextMeetingDay(portfolio: Portfolio, today: string, body?: string): CalendarDay | null {
  return (
    meetingCalendar(portfolio).find((each) => {
      const { status } = each.meeting?.meeting ?? {};
      const isOpen = status !== 'held' && status !== 'cancelled';
      return each.date >= today && isOpen && (body === undefined || each.body === body);
    }) ?? null
  );
}
