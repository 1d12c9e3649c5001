// Cards that somebody wants on an agenda, also late: their cases, or why one of them is not for the body.

import { type AwaitingCase, awaitingCase } from '../council/awaiting-cases.ts';
import { type TreatmentFacts, treatment } from '../council/treatment.ts';
import type { Project } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import type { MeetingDay } from './meeting-body.ts';
import { type Refusal, refusal } from './refusal.ts';

type WishedCase = Pick<AwaitingCase, 'project' | 'treatment'>;

/** A case that the body only prepares is for the agenda of whoever treats it next. */
export function wishedCase(
  facts: TreatmentFacts,
  project: Project,
  { meets, meeting }: MeetingDay,
): WishedCase | Refusal {
  const { id, card } = project;
  const there = (meeting?.meeting.agenda ?? []).find((item) => item.card === id);
  if (there) return refusal('already-on-agenda', { id, case: there.case ?? '' });
  if (card.status !== undefined && isEnded(card.status)) return refusal('project-over', { id, status: card.status });
  const found = awaitingCase(facts, project)?.treatment ?? treatment(facts, project);
  if (!found) return refusal('nothing-asked', { id });
  const { steps, next } = found;
  const own = steps.filter(({ body }) => body === meets.id);
  if (steps.length === 0 || own.some(({ part, done }) => part !== 'prepares' && !done))
    return { project, treatment: found };
  const isPrepared = next !== null && own.length > 0 && own.every(({ part }) => part === 'prepares');
  if (isPrepared) return refusal('only-prepares', { id, body: meets.name, next: next.name });
  return refusal('not-for-body', { id, body: meets.name, next: next?.name ?? '' });
}
