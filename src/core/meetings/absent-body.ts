// Decisions that stand in the file of a meeting where the body that made them did not meet: one further up than the body of the meeting.
// What a body further down decided may be reported to the meeting and stand there.
import type { Body, Decision, Meeting as MeetingFile } from '../../generated/card-types.ts';
import { bodyLevel, findBody } from '../council/body-level.ts';
import type { Portfolio } from '../model/portfolio.ts';

/** Null when the body was there, is further down, or is not known. */
export function absentBody(
  portfolio: Pick<Portfolio, 'governance'>,
  meeting: Pick<MeetingFile, 'body'>,
  decision: Pick<Decision, 'body'>,
): Body | null {
  const meets = findBody(portfolio, meeting.body);
  const decider = findBody(portfolio, decision.body);
  return meets && decider && bodyLevel(decider) > bodyLevel(meets) ? decider : null;
}
