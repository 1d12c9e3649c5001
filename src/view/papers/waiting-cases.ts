// What awaits the body and did not get onto the agenda, with why: it came too late, it lacks something, or nobody has put it there.
import { type AwaitingCase, type AwaitsBecause, awaitingCases } from '../../core/council/awaiting-cases.ts';
import { aboveFrame, grantedFrame } from '../../core/council/granted-frame.ts';
import type { HearingParty } from '../../generated/card-types.ts';
import { lacksOf } from '../case/case-proposal.ts';
import { type LackGroup, lackGroups } from '../case/lack-groups.ts';
import { type LackSubject, lackSubject } from '../case/lack-subject.ts';
import type { NamedProject } from '../report/named-project.ts';
import { type AskedDecision, askedDecision } from './asked-decision.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface WaitingCase extends NamedProject {
  readonly asks: AskedDecision;
  readonly because: AwaitsBecause;
  /** When it was submitted or asked for, ISO, and the deadline that it missed. */
  readonly late: { readonly since: string; readonly deadline: string } | null;
  /** How much the planned cost is above the frame; 0 when that is not why it comes up. */
  readonly above: number;
  /** Errors that stop it from entering the stage that it asks for. */
  readonly lacks: readonly LackGroup[];
  readonly subject: LackSubject;
  readonly notHeard: readonly HearingParty[];
}

/** Empty for a meeting whose body nobody knows. */
export function waitingCases(facts: MeetingFacts): readonly WaitingCase[] {
  const { body, council, dates, meeting } = facts;
  if (!body) return [];
  const onAgenda = new Set((meeting.meeting.agenda ?? []).flatMap(({ card }) => card ?? []));
  return awaitingCases(council, { body: body.id, deadline: dates.registration })
    .filter(({ project }) => !onAgenda.has(project.id))
    .map((each) => waitingCase(each, facts));
}

function waitingCase(
  { project, treatment, because, since, isLate }: AwaitingCase,
  { council, dates: { registration } }: MeetingFacts,
): WaitingCase {
  const { id, card } = project;
  const about = council.judged.filter(({ decision }) => decision.card === id);
  const isOverFrame = because === 'frame_exceeded';
  return {
    id,
    title: card.short_name ?? card.title ?? null,
    asks: askedDecision(treatment.type, card.stage, treatment.opens),
    because,
    late: isLate && since !== null && registration !== null ? { since, deadline: registration } : null,
    above: isOverFrame ? aboveFrame(card, grantedFrame(about)) : 0,
    // What the next stage asks for is no hindrance for a case about this one.
    lacks:
      treatment.opens === null ? [] : lackGroups(lacksOf({ type: treatment.type, lacks: council.lacks.get(id) ?? [] })),
    subject: lackSubject(card),
    notHeard: isOverFrame ? [] : treatment.hearings.flatMap(({ party, heard }) => (heard === null ? [party] : [])),
  };
}
