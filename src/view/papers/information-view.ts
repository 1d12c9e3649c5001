// What the body is told without being asked: conditions to follow up, what the secretariat has decided by itself, and what awaits.
import type { MandateLimit } from '../../core/council/secretariat-mandate.ts';
import type { DecisionType, Outcome } from '../../generated/card-types.ts';
import { type NamedProject, projectNames } from '../report/named-project.ts';
import { conditions, type OpenCondition } from '../report/queue/conditions.ts';
import { type MandateUse, mandateUse } from '../report/queue/mandate-use.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { type WaitingCase, waitingCases } from './waiting-cases.ts';

export interface InformationView {
  /** Those that are overdue, or due before the body meets again, by date. */
  readonly conditions: readonly DueCondition[];
  /** How many others are open. */
  readonly laterConditions: number;
  /** Since the body's last meeting. */
  readonly decided: readonly SecretariatDecision[];
  readonly lastMeeting: string | null;
  readonly nextMeeting: string | null;
  /** Null when the secretariat has no mandate. */
  readonly mandate: MandateUse | null;
  readonly waiting: readonly WaitingCase[];
}

export interface DueCondition extends OpenCondition {
  readonly due: string;
  readonly when: 'overdue' | 'before_meeting' | 'before_next';
}

export interface SecretariatDecision {
  readonly date: string;
  /** Null for a decision about no single card. */
  readonly project: NamedProject | null;
  readonly type: DecisionType | null;
  readonly outcome: Outcome;
  readonly frame: number | null;
  readonly reason: string | null;
  /** Which limit of the mandate it is outside. */
  readonly limit: MandateLimit | null;
}

export function informationView(facts: MeetingFacts): InformationView {
  const { open } = conditions(facts);
  const due = open.flatMap((each) => dueCondition(each, facts));
  return {
    conditions: due,
    laterConditions: open.length - due.length,
    decided: secretariatDecisions(facts),
    lastMeeting: facts.dates.last,
    nextMeeting: facts.dates.next,
    mandate: mandateUse(facts),
    waiting: waitingCases(facts),
  };
}

function dueCondition(condition: OpenCondition, { date, dates: { next } }: MeetingFacts): readonly DueCondition[] {
  const { due } = condition;
  if (due === null) return [];
  if (condition.overdue) return [{ ...condition, due, when: 'overdue' }];
  if (due <= date) return [{ ...condition, due, when: 'before_meeting' }];
  return next !== null && due < next ? [{ ...condition, due, when: 'before_next' }] : [];
}

/** What stands in the minutes of the body's own last meeting was told there. */
function secretariatDecisions({ council, dates: { last }, meeting, portfolio }: MeetingFacts) {
  const named = projectNames(portfolio);
  const isSince = (date: string, body: string | undefined): boolean =>
    last === null || date > last || (date === last && body !== meeting.meeting.body);
  return council.judged
    .filter((each) => each.decider?.kind === 'secretariat' && each.meeting.id !== meeting.id)
    .filter((each) => isSince(each.date, each.meeting.meeting.body))
    .map(
      ({ date, decision, limit }): SecretariatDecision => ({
        date,
        project: decision.card === undefined ? null : named(decision.card),
        type: decision.type ?? null,
        outcome: decision.outcome,
        frame: decision.frame ?? null,
        reason: decision.reason ?? null,
        limit,
      }),
    );
}
