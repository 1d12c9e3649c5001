// A decision as the minutes tell it: the outcome with reason, frame, conditions and votes, and whether it is final or goes on to others.
import { findBody } from '../../core/council/body-level.ts';
import type { JudgedDecision, Standing } from '../../core/council/judged-decisions.ts';
import { isApproval } from '../../core/model/decisions.ts';
import { stageGrantedBy } from '../../core/model/stage.ts';
import type { DecisionType, Outcome, Stage } from '../../generated/card-types.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface MinutesDecision {
  /** Unique in the meeting: "V1". */
  readonly id: string;
  readonly type: DecisionType | null;
  readonly outcome: Outcome;
  /** A stage that the kind of decision does not say by itself. */
  readonly grants: Stage | null;
  readonly reason: string | null;
  readonly frame: number | null;
  readonly conditions: readonly { readonly text: string; readonly due: string | null }[];
  /** Null: not recorded. */
  readonly votes: Votes | null;
  readonly dissent: string | null;
  /** The name of the body that decided, when it is another than the one that met. */
  readonly by: string | null;
  readonly standing: DecisionStanding;
}

export interface Votes {
  readonly for: number | null;
  readonly against: number | null;
}

/** final: nobody else has to decide · stands: no approval, so there is nothing to pass on · recommends: to the next body. */
export type DecisionStanding =
  | { readonly kind: 'final' | 'stands' }
  | { readonly kind: 'recommends'; readonly to: string | null }
  | { readonly kind: Exclude<Standing, 'decides' | 'recommends'> };

export function minutesDecision(facts: MeetingFacts, judged: JudgedDecision): MinutesDecision {
  const { decision, decider } = judged;
  const { votes } = decision;
  const hasCount = votes?.for !== undefined || votes?.against !== undefined;
  return {
    id: decision.id,
    type: decision.type ?? null,
    outcome: decision.outcome,
    grants: decision.grants === stageGrantedBy(decision.type) ? null : (decision.grants ?? null),
    reason: decision.reason ?? null,
    frame: decision.frame ?? null,
    conditions: (decision.conditions ?? []).map(({ text, due }) => ({ text, due: due ?? null })),
    votes: hasCount ? { for: votes?.for ?? null, against: votes?.against ?? null } : null,
    dissent: votes?.dissent ?? null,
    by: decision.body !== undefined && decision.body !== facts.body?.id ? (decider?.name ?? decision.body) : null,
    standing: standingOf(facts, judged),
  };
}

function standingOf(
  { portfolio }: MeetingFacts,
  { standing, decision, decider, route }: JudgedDecision,
): DecisionStanding {
  if (!isApproval(decision)) return { kind: 'stands' };
  if (standing === 'decides') return { kind: 'final' };
  if (standing !== 'recommends') return { kind: standing };
  const bodies = route?.bodies ?? [];
  const next = bodies[bodies.indexOf(decider?.id ?? '') + 1];
  return { kind: 'recommends', to: findBody(portfolio, next)?.name ?? next ?? null };
}
