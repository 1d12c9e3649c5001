// What the meetings have decided about a card: decisions stand in the meeting files and nowhere else.
import type { Decision, Stage } from '../../generated/card-types.ts';
import type { Pointer } from './diagnostic.ts';
import { isIsoDate } from './is-iso-date.ts';
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

export interface CountedDecisions {
  /** ISO; a meeting after it has decided nothing yet. Left out: no meeting is too late. */
  readonly today?: string | undefined;
  /** Whether a decision counts for other reasons. Left out: it does. */
  readonly counts?: ((decision: CardDecision) => boolean) | undefined;
}

/** Decisions that count about each card, oldest first. */
export function decisionsByCard(
  portfolio: Portfolio,
  wishes: CountedDecisions = {},
): ReadonlyMap<string, readonly CardDecision[]> {
  const found = new Map<string, CardDecision[]>();
  for (const each of madeDecisions(portfolio, wishes)) {
    if (!each.decision.card) continue;
    found.set(each.decision.card, [...(found.get(each.decision.card) ?? []), each]);
  }
  return found;
}

/** Decisions of meetings that have been held. */
export function madeDecisions(
  portfolio: Portfolio,
  { today, counts = () => true }: CountedDecisions = {},
): readonly CardDecision[] {
  return allDecisions(portfolio).filter((each) => whyNotHeld(each.meeting, today) === null && counts(each));
}

/** The same portfolio without decisions that do not count. */
export function onlyCounted(portfolio: Portfolio, wishes: CountedDecisions): Portfolio {
  const counted = new Set(madeDecisions(portfolio, wishes).map(({ decision }) => decision));
  const meetings = portfolio.meetings.map((each) => {
    const { decisions = [] } = each.meeting;
    return { ...each, meeting: { ...each.meeting, decisions: decisions.filter((one) => counted.has(one)) } };
  });
  return { ...portfolio, meetings };
}

/** Why a meeting cannot have decided anything yet; null when it can. A meeting that does not say otherwise has been held. */
export function whyNotHeld({ id, meeting }: Meeting, today?: string): 'planned' | 'cancelled' | 'future' | null {
  if (meeting.status === 'planned' || meeting.status === 'cancelled') return meeting.status;
  const date = meeting.date ?? id;
  return today !== undefined && isIsoDate(date) && date > today ? 'future' : null;
}

/** Everything that stands as a decision, also in meetings that have not been held. */
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
