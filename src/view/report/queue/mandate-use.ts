// How the secretariat has used its mandate this year: what it has approved by itself, against the limits that were adopted (seed rule 13).

import { type CardDecision, isApproval, madeDecisions } from '../../../core/model/decisions.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { Card, Portfolio } from '../../../core/model/portfolio.ts';
import type { SecretariatMandate } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';

export interface MandateUse {
  readonly mandate: SecretariatMandate;
  readonly year: number;
  readonly cases: readonly MandateCase[];
  /** Whole units of the currency, of the cases with a known amount. */
  readonly used: number;
  readonly left: number | null;
  readonly withoutAmount: number;
}

export interface MandateCase {
  readonly id: string;
  readonly title: string | null;
  readonly date: string;
  /** The decision's frame, else the planned cost of the project. */
  readonly amount: number | null;
  readonly aboveLimit: boolean;
  readonly outsideTypes: boolean;
}

/** Null when no mandate is given. */
export function mandateUse({ portfolio, today }: ReportFacts): MandateUse | null {
  const mandate = portfolio.governance.secretariat?.mandate;
  if (!mandate) return null;
  const year = Number(today.slice(0, 4));
  const cases = secretariatDecisions(portfolio, today)
    .filter(({ date }) => date.startsWith(String(year)))
    .map((decision) => toCase(decision, portfolio, mandate));
  const used = cases.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return {
    mandate,
    year,
    cases,
    used,
    left: mandate.frame_per_year === undefined ? null : mandate.frame_per_year - used,
    withoutAmount: cases.filter(({ amount }) => amount === null).length,
  };
}

function secretariatDecisions(portfolio: Portfolio, today: string): readonly CardDecision[] {
  const secretariats = new Set(
    (portfolio.governance.bodies ?? []).filter(({ kind }) => kind === 'secretariat').map(({ id }) => id),
  );
  const lets = ({ type }: CardDecision['decision']): boolean => type !== 'stop' && type !== 'change';
  return madeDecisions(portfolio, { today }).filter(
    ({ decision, meeting }) =>
      secretariats.has(decision.body ?? meeting.meeting.body ?? '') && isApproval(decision) && lets(decision),
  );
}

function toCase({ decision, date }: CardDecision, { projects }: Portfolio, mandate: SecretariatMandate): MandateCase {
  const card: Card = projects.find(({ id }) => id === decision.card)?.card ?? {};
  const amount = decision.frame ?? plannedCost(card);
  const limit = mandate.max_per_case;
  return {
    id: decision.card ?? '',
    title: card.title ?? null,
    date,
    amount,
    aboveLimit: limit !== undefined && amount !== null && amount > limit,
    outsideTypes: mandate.types !== undefined && card.form !== undefined && !mandate.types.includes(card.form),
  };
}
