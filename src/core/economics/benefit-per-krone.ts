// Benefit per invested krone, gross and undiscounted: the amounts of the years added up as they stand, before any cost (seed rule 58). It
// flatters, so it is shown beside the net and discounted figures and never instead of them.
import type { Benefit, FundingSource } from '../../generated/card-types.ts';
import { plannedCost } from '../model/planned-cost.ts';
import type { Card, Project } from '../model/portfolio.ts';
import { countedBenefits } from './counted-benefits.ts';

/** Amounts in whole units of the currency, nominal. */
export interface BenefitPerKrone {
  /** The years that are added up: from the first with a benefit. */
  readonly from: number;
  readonly to: number;
  readonly gross: number;
  /** Of everything that the project costs, also what is spent; null when the cost is unknown. */
  readonly perCost: number | null;
  /** Grants that have been promised or paid, and the benefit for each krone of them. */
  readonly granted: number;
  readonly perGranted: number | null;
}

const usualYears = 10;
const ownSources: readonly FundingSource[] = ['own', 'frame_increase'];

/** Null when no benefit counts in money on this card, or when one should have an amount and has none. */
export function benefitPerKrone(
  project: Project,
  sharing: ReadonlySet<string>,
  years = usualYears,
): BenefitPerKrone | null {
  const { counted, unknown } = countedBenefits(project, sharing);
  const amounts = counted.flatMap(amountsOf).filter(({ amount }) => amount !== 0);
  const from = amounts.reduce((first, { year }) => Math.min(first, year), Number.POSITIVE_INFINITY);
  if (unknown.length > 0 || amounts.length === 0) return null;
  const to = from + years - 1;
  const gross = sum(amounts.filter(({ year }) => year <= to).map(({ amount }) => amount));
  const granted = grantedBy(project.card);
  return {
    from,
    to,
    gross,
    perCost: perKrone(gross, plannedCost(project.card)),
    granted,
    perGranted: perKrone(gross, granted),
  };
}

/** Gross benefit for each krone; null when there is no krone to divide by. */
export function perKrone(gross: number, invested: number | null): number | null {
  return invested !== null && invested > 0 ? gross / invested : null;
}

/** Money from others that has been promised or paid. `source`: only from this one. */
export function grantedBy({ funding = [] }: Card, source?: FundingSource): number {
  const lines = funding.filter(
    (line) =>
      (line?.status === 'provisional' || line?.status === 'committed' || line?.status === 'paid') &&
      (source === undefined ? !ownSources.includes(line.source) : line.source === source),
  );
  return sum(lines.map(({ amount = 0 }) => amount));
}

function amountsOf({ annual = [] }: Benefit): readonly { readonly year: number; readonly amount: number }[] {
  return annual.flatMap((line) =>
    line?.year === undefined || line.amount === undefined ? [] : [{ year: line.year, amount: line.amount }],
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
