// Why a decision cannot be recorded: the meeting, the decision itself, the right of the body to make it, and whether enough were there.
import type { Decision } from '../../generated/card-types.ts';
import { findBody } from '../council/body-level.ts';
import type { JudgedDecision } from '../council/judged-decisions.ts';
import { dateOf } from '../council/meeting-dates.ts';
import { isOrderBinding, skippedBodies, takesFurther } from '../council/skipped-bodies.ts';
import { isApproval, whyNotHeld } from '../model/decisions.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';
import { absentBody } from './absent-body.ts';
import { needsFrame } from './asked-frame.ts';
import { earlierInCase } from './cases-of-meeting.ts';
import { decidingBody } from './deciding-body.ts';
import { isQuorate, isSameRole, quorumInCase, quorumOf } from './quorum.ts';
import { type Refusal, refusal } from './refusal.ts';
import { votesAbovePresent } from './votes-above-present.ts';

/** Of a meeting that is to get decisions. */
export function meetingRefusals(meeting: Meeting, today: string): readonly Refusal[] {
  const date = dateOf(meeting);
  const approved = meeting.meeting.minutes?.approved;
  if (approved !== undefined) return [refusal('minutes-approved', { date, approved })];
  const why = whyNotHeld(meeting, today);
  if (why === 'cancelled') return [refusal('meeting-cancelled', { date })];
  if (date > today) return [refusal('meeting-in-future', { date })];
  return why === 'planned' ? [refusal('meeting-planned', { date })] : [];
}

/** Of the decision as it is written, and of one that has been made in the case before. */
export function decisionRefusals(meeting: Meeting, decision: Decision): readonly Refusal[] {
  const { outcome, reason, conditions = [] } = decision;
  const needsReason = !isApproval(decision) || decision.type === 'stop';
  const before = earlierInCase(meeting.meeting, decision);
  const date = dateOf(meeting);
  return [
    ...(before ? [refusal('case-decided', { reference: `${meeting.id}/${before.id}`, date })] : []),
    ...(needsReason && !reason ? [refusal('reason-missing', { outcome })] : []),
    ...(outcome === 'approved_with_conditions' && conditions.length === 0 ? [refusal('conditions-missing', {})] : []),
    ...(outcome !== 'approved_with_conditions' && conditions.length > 0
      ? [refusal('conditions-unused', { outcome })]
      : []),
  ];
}

/** Of what the meeting and the card must back: who met, how many could vote, and the amount. */
export function backingRefusals(portfolio: Portfolio, held: Meeting, decision: Decision): readonly Refusal[] {
  const { meeting } = held;
  const absent = absentBody(portfolio, meeting, decision);
  const tooMany = votesAbovePresent(portfolio, meeting, decision);
  const { card, frame } = decision;
  return [
    ...(absent ? [refusal('absent-body', { body: absent.name, id: absent.id })] : []),
    ...(tooMany ? [refusal('votes-above-present', { ...tooMany })] : []),
    ...(card !== undefined && frame === undefined && needsFrame(decision, decidingBody(portfolio, held, decision))
      ? [refusal('frame-missing', { id: card })]
      : []),
  ];
}

/** A recommendation is no refusal. `judged`: as if it were made. */
export function standingRefusals(portfolio: Portfolio, judged: JudgedDecision): readonly Refusal[] {
  const { standing, decider, limit, decision, route } = judged;
  const last = findBody(portfolio, route?.bodies.at(-1));
  const decides = last && last.id !== decider?.id ? last.name : '';
  const body = decider?.name ?? '';
  if (standing === 'no_right') return [refusal('no-right', { body, type: decision.type ?? null, decides })];
  if (standing === 'outside_route') return [refusal('outside-route', { body, decides })];
  if (standing === 'over_mandate' && limit) return [refusal('over-mandate', { body, limit, decides })];
  return [];
}

/** Of bodies that should have treated the case before. `before`: what has been decided, oldest first, without this. */
export function orderRefusals(
  portfolio: Portfolio,
  judged: JudgedDecision,
  before: readonly JudgedDecision[],
): readonly Refusal[] {
  if (!isOrderBinding(portfolio) || !takesFurther(judged)) return [];
  const { card } = judged.decision;
  const about = before.filter(({ decision, date }) => decision.card === card && date <= judged.date);
  const first = skippedBodies(portfolio, judged, [...about, judged]).map(({ body }) => body.name);
  return first.length === 0 ? [] : [refusal('out-of-order', { body: judged.decider?.name ?? '', first })];
}

/** Of the body that meets; who was there when another body decided is not in this file. */
export function quorumRefusals(portfolio: Portfolio, { meeting }: Meeting, decision: Decision): readonly Refusal[] {
  const body = findBody(portfolio, meeting.body);
  if (!body || (decision.body !== undefined && decision.body !== body.id)) return [];
  const all = quorumOf(body, meeting);
  const needed = all.needed ?? 0;
  if (meeting.quorum === false || isQuorate(all, meeting) === false)
    return [refusal('no-quorum', { present: all.present.length, needed })];
  const inCase = quorumInCase(body, meeting, decision.card);
  if (isQuorate(inCase, meeting) !== false) return [];
  const out = all.present.filter((role) => !inCase.present.some((each) => isSameRole(each, role)));
  return [refusal('no-quorum-in-case', { present: inCase.present.length, needed, out })];
}
