// Promises that decisions are made by as many members as the body has laid down: in the meeting, and in each case when those who are
// disqualified there have left it.
import { deciderOf, findBody } from '../council/body-level.ts';
import { bodyPlaces } from '../council/governance-places.ts';
import { isQuorate, quorumInCase, quorumOf } from '../meetings/quorum.ts';
import { madeDecisions } from '../model/decisions.ts';
import { keyPlace, type Observation, valuePlace } from '../model/diagnostic.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type MeetingWithoutQuorumArguments = {
  readonly body: string;
  readonly date: string;
  readonly present: number;
  readonly needed: number;
  /** The case in which too few were left; "" for the whole meeting. */
  readonly card: string;
};

export const meetingWithoutQuorum = defineRule<'meeting-without-quorum', MeetingWithoutQuorumArguments>({
  code: 'meeting-without-quorum',
  severity: 'error',
  *check(portfolio, { today }) {
    const made = madeDecisions(portfolio, { today });
    for (const meeting of portfolio.meetings) {
      const decisions = made.filter((each) => each.meeting === meeting && deciderOf(each) === meeting.meeting.body);
      if (decisions.length > 0) yield* tooFew(portfolio, meeting, decisions);
    }
  },
});

function* tooFew(
  portfolio: Portfolio,
  { id, file, meeting }: Meeting,
  decisions: ReturnType<typeof madeDecisions>,
): Generator<Observation<MeetingWithoutQuorumArguments>> {
  const body = findBody(portfolio, meeting.body);
  if (!body) return;
  const all = quorumOf(body, meeting);
  const told = { body: body.name, date: meeting.date ?? id, needed: all.needed ?? 0 };
  const related = bodyPlaces(portfolio, body.id, 'quorum');
  if (isQuorate(all, meeting) === false) {
    const place = keyPlace(file, ['attendance', 'present']);
    yield { place, args: { ...told, present: all.present.length, card: '' }, related };
    return;
  }
  for (const { decision, pointer } of decisions) {
    const inCase = quorumInCase(body, meeting, decision.card);
    if (isQuorate(inCase, meeting) !== false) continue;
    const args = { ...told, present: inCase.present.length, card: decision.card ?? '' };
    yield { place: valuePlace(file, pointer), args, related };
  }
}
