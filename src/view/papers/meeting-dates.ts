// The dates around a meeting: its deadlines, the body's last meeting before it, and its next one.
import { dateOf } from '../../core/council/meeting-dates.ts';
import { byCodePoint } from '../../core/model/code-point-order.ts';
import type { Meeting, Portfolio } from '../../core/model/portfolio.ts';

export interface MeetingDates {
  /** All ISO; null when nobody has said. */
  readonly registration: string | null;
  readonly status: string | null;
  /** The last meeting of the same body that has been held. */
  readonly last: string | null;
  /** By the meeting files and the plan in governance.yaml. */
  readonly next: string | null;
}

export function meetingDates({ governance, meetings }: Portfolio, meeting: Meeting): MeetingDates {
  const date = dateOf(meeting);
  const { body } = meeting.meeting;
  const isSameBody = (other: string | undefined): boolean => other === body || other === undefined;
  const planned = (governance.meetings ?? []).filter((each) => each?.date !== undefined && isSameBody(each.body));
  const plan = planned.find((each) => each.date === date);
  const others = meetings.filter((each) => each.id !== meeting.id && each.meeting.body === body);
  const held = others.filter(({ meeting: { status } }) => status !== 'planned' && status !== 'cancelled');
  const coming = others.filter(({ meeting: { status } }) => status !== 'cancelled');
  const later = [...planned.map((each) => each.date), ...coming.map(dateOf)].filter((each) => each > date);
  return {
    registration: plan?.deadline_registration ?? null,
    status: plan?.deadline_status ?? null,
    last:
      held
        .map(dateOf)
        .filter((each) => each < date)
        .sort(byCodePoint)
        .at(-1) ?? null,
    next: later.sort(byCodePoint)[0] ?? null,
  };
}
