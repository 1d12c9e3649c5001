// The body that makes a decision in a meeting: its own, else the one that meets by the file or the plan.
import type { Body, Decision } from '../../generated/card-types.ts';
import { deciderOf, findBody } from '../council/body-level.ts';
import { meetingCalendar } from '../council/meeting-calendar.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';

/** Null when nobody says, or governance.yaml does not know it. */
export function decidingBody(portfolio: Portfolio, meeting: Meeting, decision: Pick<Decision, 'body'>): Body | null {
  const planned = () => meetingCalendar(portfolio).find((each) => each.meeting?.id === meeting.id)?.body ?? undefined;
  return findBody(portfolio, deciderOf({ decision, meeting }) ?? planned());
}
