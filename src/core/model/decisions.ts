// What the meetings have decided about a card: decisions stand in the meeting files and nowhere else.
import type { Decision, Stage } from '../../generated/card-types.ts';
import type { Pointer } from './diagnostic.ts';
import type { Meeting, Portfolio } from './portfolio.ts';
import { stageGrantedBy } from './stage.ts';

export interface CardDecision {
  readonly meeting: Meeting;
  readonly date: string;
  readonly decision: Decision;
  readonly pointer: Pointer;
  /** "2026-09-17/V1": how conditions name the decision. */
  readonly reference: string;
}

/** Decisions about each card, oldest first. */
export function decisionsByCard(portfolio: Portfolio): ReadonlyMap<string, readonly CardDecision[]> {
  const found = new Map<string, CardDecision[]>();
  for (const each of allDecisions(portfolio)) {
    if (!each.decision.card) continue;
    found.set(each.decision.card, [...(found.get(each.decision.card) ?? []), each]);
  }
  return found;
}

export function allDecisions(portfolio: Portfolio): readonly CardDecision[] {
  return portfolio.meetings.flatMap((meeting) =>
    (meeting.meeting.decisions ?? []).map((decision, index) => ({
      meeting,
      date: meeting.meeting.date ?? meeting.id,
      decision,
      pointer: ['decisions', index],
      reference: `${meeting.id}/${decision.id}`,
    })),
  );
}

export function isApproval(decision: Decision): boolean {
  return decision.outcome === 'approved' || decision.outcome === 'approved_with_conditions';
}

/** The stage that the last approving decision grants, or null when none grants any. */
export function grantedStage(decisions: readonly CardDecision[]): { stage: Stage; by: CardDecision } | null {
  for (const by of decisions.toReversed()) {
    const stage = by.decision.grants ?? stageGrantedBy(by.decision.type);
    if (stage && isApproval(by.decision)) return { stage, by };
  }
  return null;
}

/** The first planned meeting on or after a date, by the meeting files. */
export function nextMeeting(portfolio: Portfolio, today: string): Meeting | null {
  return (
    portfolio.meetings.find(
      ({ id, meeting }) => (meeting.date ?? id) >= today && meeting.status !== 'held' && meeting.status !== 'cancelled',
    ) ?? null
  );
}
