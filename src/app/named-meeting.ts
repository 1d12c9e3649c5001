// The meeting that a report is about: the one that was named by its file or its date, or the next one.

import { meetingCalendar, nextMeetingDay } from '../core/council/meeting-calendar.ts';
import { dateOf } from '../core/council/meeting-dates.ts';
import { nextMeeting, whyNotHeld } from '../core/model/decisions.ts';
import { meantName } from '../core/model/meant-name.ts';
import type { Meeting, Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';

/** Throws PortfolioError `unknown-meeting`. */
export function namedMeeting(portfolio: Portfolio, name: string): Meeting {
  const { meetings } = portfolio;
  const found = meetings.find(({ id }) => id === name) ?? meetings.find((each) => dateOf(each) === name);
  if (found) return found;
  const known = meetings.map(({ id }) => id);
  const inPlan = meetingCalendar(portfolio).some(({ date }) => date === name);
  throw new PortfolioError('unknown-meeting', { meeting: name, inPlan, suggestion: meantName(name, known), known });
}

/** Throws PortfolioError `no-coming-meeting` when none is planned. `name`: null for the next one. */
export function comingMeeting(portfolio: Portfolio, name: string | null, today: string): Meeting {
  const found = name === null ? nextMeeting(portfolio, today) : namedMeeting(portfolio, name);
  if (found) return found;
  const known = portfolio.meetings.map(({ id }) => id);
  throw new PortfolioError('no-coming-meeting', {
    today,
    inPlan: nextMeetingDay(portfolio, today)?.date ?? null,
    known,
  });
}

/** Throws PortfolioError `which-meeting` when none is named, or `meeting-not-held`. */
export function heldMeeting(portfolio: Portfolio, name: string | null, today: string): Meeting {
  const held = portfolio.meetings.filter((each) => whyNotHeld(each, today) === null).map(({ id }) => id);
  if (name === null) throw new PortfolioError('which-meeting', { known: held });
  const meeting = namedMeeting(portfolio, name);
  const because = whyNotHeld(meeting, today);
  if (because !== null) throw new PortfolioError('meeting-not-held', { meeting: meeting.id, because });
  return meeting;
}
