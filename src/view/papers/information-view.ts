// What the body is told without being asked: conditions to follow up, what the secretariat has decided by itself, and what awaits.
import type { MandateLimit } from '../../core/council/secretariat-mandate.ts';
import { isApproval } from '../../core/model/decisions.ts';
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
  /** What the mandate has been used for, less what is told as decided. */
  readonly earlierUse: MandateUse['cases'];
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
  /** What it is about, or, of a case within the mandate, what it uses of that. */
  readonly amount: number | null;
  readonly reason: string | null;
  /** Which limit of the mandate it is outside. */
  readonly limit: MandateLimit | null;
}

export function informationView(facts: MeetingFacts): InformationView {
  const { open } = conditions(facts);
  const due = open.flatMap((each) => dueCondition(each, facts));
  const mandate = mandateUse(facts);
  const decided = secretariatDecisions(facts, mandate?.cases ?? []);
  return {
    conditions: due,
    laterConditions: open.length - due.length,
    decided,
    lastMeeting: facts.dates.last,
    nextMeeting: facts.dates.next,
    mandate,
    earlierUse: (mandate?.cases ?? []).filter((use) => !decided.some((each) => isSameCase(use, each))),
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
function secretariatDecisions(
  { council, dates: { last }, meeting, portfolio }: MeetingFacts,
  uses: MandateUse['cases'],
) {
  const named = projectNames(portfolio);
  const isSince = (date: string, body: string | undefined): boolean =>
    last === null || date > last || (date === last && body !== meeting.meeting.body);
  return council.judged
    .filter((each) => each.decider?.kind === 'secretariat' && each.meeting.id !== meeting.id)
    .filter((each) => isSince(each.date, each.meeting.meeting.body))
    .map(({ date, decision, limit }): SecretariatDecision => {
      const project = decision.card === undefined ? null : named(decision.card);
      const used = isApproval(decision) && uses.find((use) => isSameCase(use, { date, project }));
      return {
        date,
        project,
        type: decision.type ?? null,
        outcome: decision.outcome,
        amount: decision.frame ?? (used ? used.amount : null),
        reason: decision.reason ?? null,
        limit,
      };
    });
}

function isSameCase(
  use: MandateUse['cases'][number],
  { date, project }: Pick<SecretariatDecision, 'date' | 'project'>,
): boolean {
  return use.id === project?.id && use.date === date;
}
