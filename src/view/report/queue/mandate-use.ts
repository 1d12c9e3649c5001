// How the secretariat has used its mandate this year: what it has approved by itself, against the limits that were adopted (seed rule 13).
import { type MandateLimit, mandateCases, usedOfFrame } from '../../../core/council/secretariat-mandate.ts';
import type { SecretariatMandate } from '../../../generated/card-types.ts';
import type { ReportFacts } from '../report-facts.ts';
import { type SecretariatResources, secretariatResources } from './secretariat-resources.ts';

export interface MandateUse {
  readonly mandate: SecretariatMandate;
  readonly year: number;
  readonly cases: readonly ShownMandateCase[];
  /** Whole units of the currency, of the cases with a known amount. */
  readonly used: number;
  readonly left: number | null;
  readonly withoutAmount: number;
  readonly resources: SecretariatResources;
}

export interface ShownMandateCase {
  readonly id: string;
  readonly title: string | null;
  readonly date: string;
  /** The decision's frame, else the planned cost of the project. */
  readonly amount: number | null;
  /** Which limit of the mandate it is outside; null: none. */
  readonly limit: MandateLimit | null;
}

/** Null when no mandate is given. */
export function mandateUse({ portfolio, today }: Pick<ReportFacts, 'portfolio' | 'today'>): MandateUse | null {
  const mandate = portfolio.governance.secretariat?.mandate;
  if (!mandate) return null;
  const year = today.slice(0, 4);
  const all = mandateCases(portfolio, today);
  const cases = all
    .filter(({ decision }) => decision.date.startsWith(year))
    .map(({ decision, card, amount, limit }) => ({
      id: decision.decision.card ?? '',
      title: card.title ?? null,
      date: decision.date,
      amount,
      limit,
    }));
  const used = usedOfFrame(all, year);
  return {
    mandate,
    year: Number(year),
    cases,
    used,
    left: mandate.frame_per_year === undefined ? null : mandate.frame_per_year - used,
    withoutAmount: cases.filter(({ amount }) => amount === null).length,
    resources: secretariatResources(portfolio.governance),
  };
}
