// What a card adds up to: cost, benefits and funding in all and per year, and what each threat is expected to take. Sums are compared
// beside the fields that they are made of.
import { costByYear } from '../economics/cost-by-year.ts';
import { isPriced } from '../economics/counted-benefits.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { fundingSum } from '../model/funding-sum.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { relevantThreats } from '../risk/relevant-threats.ts';
import type { RiskTable } from '../risk/risk-table.ts';

/** Field -> figure. Money in whole units of the currency; a threat as probability × loss, a share of the benefit. */
export interface Total {
  readonly pointer: Pointer;
  readonly value: number;
  /** For threats: whether measures count. */
  readonly treated?: boolean;
}

export function cardTotals(card: Card, table: RiskTable): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>();
  const put = (field: string, pointer: Pointer, value: number | null) => {
    if (value !== null) totals.set(field, { pointer, value });
  };
  put('cost', ['cost'], plannedCost(card));
  for (const [year, amount] of costByYear(card) ?? []) put(`cost[${year}]`, ['cost'], amount);
  const benefits = benefitsByYear(card);
  put('benefits', ['benefits'], sumOf(benefits));
  for (const [year, amount] of benefits) put(`benefits[${year}]`, ['benefits'], amount);
  put('funding', ['funding'], card.funding ? fundingSum(card).counted : null);
  for (const [year, amount] of fundingByYear(card)) put(`funding[${year}]`, ['funding'], amount);
  for (const { id, probability, loss, afterMeasures } of relevantThreats(card, table)) {
    if (probability !== null && loss !== null)
      totals.set(`risks[${id}]`, {
        pointer: ['risks', 0],
        value: thousandths(probability * loss),
        treated: afterMeasures,
      });
  }
  return totals;
}

/** Nominal: what the card states for each year, of benefits with a price. */
function benefitsByYear({ benefits = [] }: Card): ReadonlyMap<number, number> {
  return byYear(benefits.filter((benefit) => benefit && isPriced(benefit)).flatMap(({ annual = [] }) => annual));
}

function fundingByYear({ funding = [] }: Card): ReadonlyMap<number, number> {
  return byYear(funding.filter((line) => line?.status !== 'refused'));
}

interface Amount {
  readonly year?: number | undefined;
  readonly amount?: number | undefined;
}

function byYear(lines: readonly Amount[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { year, amount } of lines)
    if (year !== undefined && amount !== undefined) years.set(year, (years.get(year) ?? 0) + amount);
  return new Map([...years].sort(([a], [b]) => a - b));
}

function sumOf(years: ReadonlyMap<number, number>): number | null {
  return years.size === 0 ? null : [...years.values()].reduce((sum, amount) => sum + amount, 0);
}

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}
