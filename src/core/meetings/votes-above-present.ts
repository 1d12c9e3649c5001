// Votes that are more than those who could vote: members who were there and were not disqualified (inhabil) in the case.
import type { Decision, Meeting as MeetingFile } from '../../generated/card-types.ts';
import { findBody } from '../council/body-level.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { quorumInCase } from './quorum.ts';

export interface TooManyVotes {
  readonly votes: number;
  readonly present: number;
}

/** Null when they are not, when nobody has written who was there, and for a decision of another body than the one that met. */
export function votesAbovePresent(
  portfolio: Pick<Portfolio, 'governance'>,
  meeting: MeetingFile,
  { votes, body: decider, card }: Decision,
): TooManyVotes | null {
  const body = findBody(portfolio, meeting.body);
  const isOwn = decider === undefined || decider === meeting.body;
  if (!votes || !body || !isOwn || meeting.attendance?.present === undefined) return null;
  const cast = (votes.for ?? 0) + (votes.against ?? 0);
  const present = quorumInCase(body, meeting, card).present.length;
  return cast > present ? { votes: cast, present } : null;
}
