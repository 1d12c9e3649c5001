// What a decision would be worth if it were made, by the same judgement as for those that have been.
import type { Decision } from '../../generated/card-types.ts';
import { type JudgedDecision, judgedDecisions } from '../council/judged-decisions.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';

/** Null when a decision in this meeting would not count at all. */
export function madeUpDecision(
  portfolio: Portfolio,
  meeting: Meeting,
  decision: Decision,
  today: string,
): JudgedDecision | null {
  const file = { ...meeting.meeting, decisions: [...(meeting.meeting.decisions ?? []), decision] };
  const meetings = portfolio.meetings.map((each) => (each.id === meeting.id ? { ...each, meeting: file } : each));
  return judgedDecisions({ ...portfolio, meetings }, today).find((each) => each.decision === decision) ?? null;
}
