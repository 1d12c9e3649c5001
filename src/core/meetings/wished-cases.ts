// Cards that somebody wants on an agenda, also late: their cases, or why one of them is not for the body.
import type { Body } from '../../generated/card-types.ts';
import { type AwaitingCase, awaitingCase } from '../council/awaiting-cases.ts';
import { roundOf } from '../council/case-round.ts';
import { dateOf } from '../council/meeting-dates.ts';
import { isOrderBinding, skippedBefore } from '../council/skipped-bodies.ts';
import { type TreatmentFacts, treatment } from '../council/treatment.ts';
import type { Project } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import { decisionOn } from './cases-of-meeting.ts';
import type { MeetingDay } from './meeting-body.ts';
import { type Refusal, refusal } from './refusal.ts';

type WishedCase = Pick<AwaitingCase, 'project' | 'treatment'>;

/** A case that the body only prepares is for the agenda of whoever treats it next. */
export function wishedCase(facts: TreatmentFacts, project: Project, day: MeetingDay): WishedCase | Refusal {
  const { id, card } = project;
  const { meets, meeting } = day;
  const there = (meeting?.meeting.agenda ?? []).find((item) => item.card === id);
  if (there) return refusal('already-on-agenda', { id, case: there.case ?? '' });
  if (card.status !== undefined && isEnded(card.status)) return refusal('project-over', { id, status: card.status });
  const found = awaitingCase(facts, project)?.treatment ?? treatment(facts, project);
  if (!found) return refusal('nothing-asked', { id });
  const { steps, next } = found;
  const own = steps.filter(({ body }) => body === meets.id);
  if (steps.length === 0 || own.some(({ part, done }) => part !== 'prepares' && !done)) {
    const [first] = untreatedBefore(facts, { project, treatment: found }, day);
    return first
      ? refusal('earlier-body-first', { id, body: meets.name, first: first.name, firstId: first.id })
      : { project, treatment: found };
  }
  const isPrepared = next !== null && own.length > 0 && own.every(({ part }) => part === 'prepares');
  if (isPrepared) return refusal('only-prepares', { id, body: meets.name, next: next.name });
  return refusal('not-for-body', { id, body: meets.name, next: next?.name ?? '' });
}

/** Bodies earlier in the route that have not treated the case, and have it on no agenda that comes before. */
function untreatedBefore(
  { portfolio, judged, today }: TreatmentFacts,
  { project: { id }, treatment: { steps, type } }: WishedCase,
  { meets, date }: MeetingDay,
): readonly Body[] {
  if (!isOrderBinding(portfolio)) return [];
  const about = judged.filter(({ decision }) => decision.card === id);
  const step = { bodies: steps.map(({ body }) => body), body: meets.id, date };
  const isComing = (body: Body): boolean =>
    portfolio.meetings.some(
      (each) =>
        each.meeting.body === body.id &&
        isBetween(dateOf(each), today, date) &&
        each.meeting.status !== 'cancelled' &&
        !decisionOn(each.meeting, { card: id, type }) &&
        (each.meeting.agenda ?? []).some((item) => item.card === id),
    );
  return skippedBefore(portfolio, step, roundOf(about, type)).flatMap(({ body }) => (isComing(body) ? [] : [body]));
}

function isBetween(date: string, first: string, last: string): boolean {
  return date >= first && date <= last;
}
