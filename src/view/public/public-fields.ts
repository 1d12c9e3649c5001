// The white list: everything of a card that the public edition may show, and nothing else. Remarks, risks, roles of persons, comments of
// traffic lights and numbers of the archive are not here, so no chapter can show them by mistake.
import { plannedCost } from '../../core/model/planned-cost.ts';
import type { Card } from '../../core/model/portfolio.ts';
import type { Colour, Decision, DecisionType, LifeEvent, Outcome, Stage, Status } from '../../generated/card-types.ts';
import { roughCost } from './rough-cost.ts';

export interface PublicFields {
  readonly title: string | null;
  readonly story: string | null;
  readonly purpose: string | null;
  readonly problem: string | null;
  readonly forWhom: readonly string[];
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly statusReason: string | null;
  /** The light of the whole; never why. */
  readonly colour: Colour | null;
  /** Rounded; null when it is unknown. */
  readonly cost: number | null;
  readonly benefits: readonly string[];
  /** Years. */
  readonly from: number | null;
  readonly to: number | null;
  /** Ids in the strategy. */
  readonly goals: readonly string[];
  readonly lifeEvents: readonly LifeEvent[];
}

export function publicFields(card: Card): PublicFields {
  const { title, need, stage, status, status_reason: reason, status_report: report } = card;
  return {
    title: title ?? null,
    story: need?.story ?? null,
    purpose: need?.purpose ?? null,
    problem: need?.problem ?? null,
    forWhom: need?.for_whom ?? [],
    stage: stage ?? null,
    status: status ?? null,
    statusReason: reason ?? null,
    colour: report?.overall?.colour ?? null,
    cost: roughCost(plannedCost(card)),
    benefits: (card.benefits ?? []).flatMap((benefit) => benefit?.name ?? []),
    from: yearOf(card.time?.period?.start),
    to: yearOf(card.time?.period?.end),
    goals: (card.strategy?.goals ?? []).flatMap((each) => each?.goal ?? []),
    lifeEvents: card.life_events ?? [],
  };
}

export interface PublicDecisionFields {
  readonly outcome: Outcome;
  readonly type: DecisionType | null;
  readonly grants: Stage | null;
  readonly reason: string | null;
}

/** The same for what a meeting decided: who voted what, frames and conditions stand in the minutes. */
export function publicDecisionFields({ outcome, type, grants, reason }: Decision): PublicDecisionFields {
  return { outcome, type: type ?? null, grants: grants ?? null, reason: reason ?? null };
}

function yearOf(date: string | undefined): number | null {
  return date === undefined ? null : Number(date.slice(0, 4));
}
