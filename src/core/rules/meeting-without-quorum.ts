// Promises that decisions are made by as many members as the body has laid down: in the meeting, and in each case when those who are
// disqualified there have left it. A meeting must also say who was there: otherwise nobody can see that they were enough.
import { deciderOf, findBody } from '../council/body-level.ts';
import { bodyPlaces } from '../council/governance-places.ts';
import { isQuorate, quorumInCase, quorumOf } from '../meetings/quorum.ts';
import { type CardDecision, madeDecisions } from '../model/decisions.ts';
import { keyPlace, type Observation, valuePlace } from '../model/diagnostic.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type MeetingWithoutQuorumArguments = {
  readonly body: string;
  readonly date: string;
  /** Null: nobody has written who was there. */
  readonly present: number | null;
  readonly needed: number;
  /** The case in which too few were left; "" for the whole meeting. */
  readonly card: string;
  /** The meeting says itself that it had no quorum, and its attendance does not say why. */
  readonly stated: boolean;
};

type Observed = Observation<MeetingWithoutQuorumArguments>;

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

function* tooFew(portfolio: Portfolio, each: Meeting, decisions: readonly CardDecision[]): Generator<Observed> {
  const { id, file, meeting } = each;
  const body = findBody(portfolio, meeting.body);
  if (!body) return;
  const all = quorumOf(body, meeting);
  if (all.needed === null) return;
  const told = { body: body.name, date: meeting.date ?? id, needed: all.needed, card: '', stated: false };
  const related = bodyPlaces(portfolio, body.id, 'quorum');
  const isEnough = isQuorate(all, meeting);
  const present = isEnough === null ? null : all.present.length;
  if (isEnough === false) {
    yield { place: keyPlace(file, ['attendance', 'present']), args: { ...told, present }, related };
    return;
  }
  if (meeting.quorum === false) {
    yield { place: valuePlace(file, ['quorum']), args: { ...told, present, stated: true }, related };
    return;
  }
  if (isEnough === null) {
    yield { ...attendanceMissing(each), args: { ...told, present }, related };
    return;
  }
  for (const { decision, pointer } of decisions) {
    const inCase = quorumInCase(body, meeting, decision.card);
    if (isQuorate(inCase, meeting) !== false) continue;
    const args = { ...told, present: inCase.present.length, card: decision.card ?? '' };
    yield { place: valuePlace(file, pointer), args, related };
  }
}

/** No more than a warning: in an old archive the list may stand in another place, and the decisions may well be sound. */
function attendanceMissing({ file, meeting }: Meeting): Pick<Observed, 'place' | 'subject' | 'severity'> {
  const place = keyPlace(file, [meeting.attendance === undefined ? 'decisions' : 'attendance']);
  return { place, subject: ['attendance', 'present'], severity: 'warning' };
}
