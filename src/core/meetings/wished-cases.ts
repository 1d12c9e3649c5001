// Cards that somebody wants on an agenda, also late: their cases, or why one of them is not for the body.

import { type AwaitingCase, awaitingCase } from '../council/awaiting-cases.ts';
import { type TreatmentFacts, treatment } from '../council/treatment.ts';
import type { Project } from '../model/portfolio.ts';
import { isEnded } from '../model/stage.ts';
import type { MeetingDay } from './meeting-body.ts';
import { type Refusal, refusal } from './refusal.ts';

type WishedCase = Pick<AwaitingCase, 'project' | 'treatment'>;

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
  const isOpen = found.steps.length === 0 || found.steps.some(({ body, done }) => body === meets.id && !done);
  if (isOpen) return { project, treatment: found };
  return refusal('not-for-body', { id, body: meets.name, next: found.next?.name ?? '' });
}
