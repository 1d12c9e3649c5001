// The cases that await a body and stand on none of its agendas: neither this one nor another that is still to be held, or to be recorded.

import { type AwaitingCase, awaitingCases } from '../council/awaiting-cases.ts';
import { dateOf } from '../council/meeting-dates.ts';
import type { TreatmentFacts } from '../council/treatment.ts';
import type { Portfolio } from '../model/portfolio.ts';
import type { MeetingDay } from './meeting-body.ts';

/** By id of the card. */
export function casesAwaitingBody(
  facts: TreatmentFacts,
  { meets, deadline, meeting }: MeetingDay,
): readonly AwaitingCase[] {
  const open = openAgendas(facts.portfolio, meets.id, facts.today);
  const onAgenda = new Set([...open, ...(meeting?.meeting.agenda ?? [])].flatMap(({ card }) => card ?? []));
  return awaitingCases(facts, { body: meets.id, deadline }).filter(({ project }) => !onAgenda.has(project.id));
}

function openAgendas({ meetings }: Portfolio, body: string, today: string) {
  return meetings
    .filter((each) => each.meeting.body === body && isOpen(each.meeting.status, dateOf(each) >= today))
    .flatMap(({ meeting }) => meeting.agenda ?? []);
}

/** A file that does not say has been held when its day is past. */
function isOpen(status: string | undefined, isComing: boolean): boolean {
  return status === undefined ? isComing : status === 'planned';
}
