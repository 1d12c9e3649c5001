// What the secretariat may decide by itself (seed rule 13): the kinds of cases, the amount of one, and the frame of a year, from the day
// the mandate was adopted.
import type { SecretariatMandate } from '../../generated/card-types.ts';
import { type CardDecision, isApproval, madeDecisions } from '../model/decisions.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card, Portfolio } from '../model/portfolio.ts';
import { deciderOf } from './body-level.ts';

/** Why a case is outside the mandate. */
export type MandateLimit = 'no_mandate' | 'not_adopted' | 'type' | 'unknown_amount' | 'amount' | 'frame';

export interface MandateCase {
  readonly decision: CardDecision;
  readonly card: Card;
  /** The decision's frame, else the planned cost of the project; null when it is unknown. */
  readonly amount: number | null;
  /** What the secretariat had used in the year of the decision before it, of known amounts. */
  readonly usedBefore: number;
  /** Null: within the mandate. */
  readonly limit: MandateLimit | null;
}

/** What the secretariat has let begin or go on, oldest first. A stop, a change or a rejection uses nothing of a frame. */
export function mandateCases(portfolio: Portfolio, today?: string): readonly MandateCase[] {
  const usedIn = new Map<string, number>();
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  return secretariatApprovals(portfolio, today).map((decision) => {
    const card = cards.get(decision.decision.card ?? '') ?? {};
    const amount = decision.decision.frame ?? plannedCost(card);
    const year = decision.date.slice(0, 4);
    const usedBefore = usedIn.get(year) ?? 0;
    usedIn.set(year, usedBefore + (amount ?? 0));
    return {
      decision,
      card,
      amount,
      usedBefore,
      limit: mandateLimit(portfolio, card, amount, decision.date, usedBefore),
    };
  });
}

/** What the secretariat has used of a year's frame. */
export function usedOfFrame(cases: readonly MandateCase[], year: string): number {
  return cases
    .filter(({ decision }) => decision.date.startsWith(year))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** The first limit that a case is outside; null when the secretariat may decide it. `date`: of the decision, ISO. */
export function mandateLimit(
  { governance }: Pick<Portfolio, 'governance'>,
  card: Pick<Card, 'form'>,
  amount: number | null,
  date: string,
  usedBefore: number,
): MandateLimit | null {
  const mandate = governance.secretariat?.mandate;
  if (!mandate) return 'no_mandate';
  const adopted = mandate.adopted?.date;
  if (adopted === undefined || adopted > date) return 'not_adopted';
  if (mandate.types && card.form !== undefined && !mandate.types.includes(card.form)) return 'type';
  return amountLimit(mandate, amount, usedBefore);
}

function amountLimit(
  { max_per_case, frame_per_year }: SecretariatMandate,
  amount: number | null,
  usedBefore: number,
): MandateLimit | null {
  if (max_per_case === undefined && frame_per_year === undefined) return null;
  if (amount === null) return 'unknown_amount';
  if (max_per_case !== undefined && amount > max_per_case) return 'amount';
  return frame_per_year !== undefined && usedBefore + amount > frame_per_year ? 'frame' : null;
}

function secretariatApprovals(portfolio: Portfolio, today: string | undefined): readonly CardDecision[] {
  const secretariats = new Set(
    (portfolio.governance.bodies ?? []).filter(({ kind }) => kind === 'secretariat').map(({ id }) => id),
  );
  return madeDecisions(portfolio, { today })
    .filter((each) => secretariats.has(deciderOf(each) ?? '') && isApproval(each.decision))
    .filter(({ decision: { type, card } }) => card !== undefined && type !== 'stop' && type !== 'change')
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
