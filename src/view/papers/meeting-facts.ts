// What the papers of one meeting are made from: the facts of its case papers, and what is known of the body and the dates.
import { findBody } from '../../core/council/body-level.ts';
import { dateOf } from '../../core/council/meeting-dates.ts';
import type { Meeting } from '../../core/model/portfolio.ts';
import type { Body } from '../../generated/card-types.ts';
import { type CaseFacts, caseFacts } from '../case/case-facts.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type MeetingDates, meetingDates } from './meeting-dates.ts';

export interface MeetingFacts extends CaseFacts {
  readonly meeting: Meeting;
  /** ISO, of the meeting. */
  readonly date: string;
  /** Null when governance.yaml does not know it. */
  readonly body: Body | null;
  readonly dates: MeetingDates;
}

export function meetingFacts(facts: ReportFacts, meeting: Meeting): MeetingFacts {
  return {
    ...caseFacts(facts, meeting),
    meeting,
    date: dateOf(meeting),
    body: findBody(facts.portfolio, meeting.meeting.body),
    dates: meetingDates(facts.portfolio, meeting),
  };
}
