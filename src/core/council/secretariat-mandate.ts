// What the secretariat may decide by itself (seed rule 13): the kinds of cases, the amount of one, and the frame of a year, from the day
// the mandate was adopted.
import type { Decision, SecretariatMandate } from '../../generated/card-types.ts';
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
  /** What other cases had used of the year's frame before it, of known amounts; a project counts once, by its largest. */
  readonly usedBefore: number;
  /** Null: within the mandate. */
  readonly limit: MandateLimit | null;
}

/** What the secretariat has let begin or go on, oldest first. A stop, a change or a rejection uses nothing of a frame. */
export function mandateCases(portfolio: Portfolio, today?: string): readonly MandateCase[] {
  const cards = new Map(portfolio.projects.map(({ id, card }) => [id, card]));
  const found: MandateCase[] = [];
  for (const decision of secretariatApprovals(portfolio, today)) {
    const id = decision.decision.card ?? '';
    const card = cards.get(id) ?? {};
    const amount = decision.decision.frame ?? plannedCost(card);
    const usedBefore = usedOfFrame(found, decision.date.slice(0, 4), id);
    const limit = mandateLimit(portfolio, card, amount, decision.date, usedBefore);
    found.push({ decision, card, amount, usedBefore, limit });
  }
  return found;
}

/** What the secretariat has used of a year's frame: each project by its largest amount. `except`: the id of a card that is left out. */
export function usedOfFrame(cases: readonly MandateCase[], year: string, except?: string): number {
  const largest = new Map<string, number>();
  for (const { decision, amount } of cases) {
    const id = decision.decision.card ?? '';
    if (!decision.date.startsWith(year) || id === except) continue;
    largest.set(id, Math.max(largest.get(id) ?? 0, amount ?? 0));
  }
  return [...largest.values()].reduce((sum, amount) => sum + amount, 0);
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
  if (mandate.types && !(card.form && mandate.types.includes(card.form))) return 'type';
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
    .filter(({ decision }) => decision.card !== undefined && !isOnlyWords(decision))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A stop, or a change that gives neither money nor a stage. */
function isOnlyWords({ type, grants, frame }: Decision): boolean {
  return (type === 'stop' || type === 'change') && grants === undefined && frame === undefined;
}
