// What a project costs and gives, year by year, and the figures that follow. What is unknown is null, never zero.

import { type BenefitPerKrone, benefitPerKrone } from '../../../core/economics/benefit-per-krone.ts';
import { countedBenefits, sharingIds } from '../../../core/economics/counted-benefits.ts';
import { groupedBy } from '../../../core/model/grouped-by.ts';
import { expectedAmount, plannedCost } from '../../../core/model/planned-cost.ts';
import type { Card } from '../../../core/model/portfolio.ts';
import type { Benefit, CostLine, Estimate, FundingSource, FundingStatus } from '../../../generated/card-types.ts';
import type { MoneyRow, MoneyYear } from './money-row.ts';
import type { PageFacts } from './page-facts.ts';
import { settledRuns } from './settled-runs.ts';

export interface PageMoney {
  readonly rows: readonly MoneyRow[];
  /** Project cost and funding over all years; the rest is not summed, since nobody knows when it ends. */
  readonly total: Pick<MoneyYear, 'budget' | 'planned' | 'actual' | 'funding'>;
  readonly estimate: Estimate | null;
  readonly p50: number | null;
  readonly p85: number | null;
  readonly npv: number | null;
  readonly netBenefitRatio: number | null;
  /** Over ten years, gross and undiscounted. */
  readonly perKrone: BenefitPerKrone | null;
  readonly paybackYear: number | null;
  readonly breakEven: number | null;
  readonly nonPricedMustBeWorth: number | null;
  readonly stoppingCost: number | null;
  /** remaining: the cost is known, but not how much of it is still to be spent. */
  readonly unknownCost: 'all' | 'remaining' | null;
  /** Names of benefits that should have a price and have none, and of those that count on another card. */
  readonly withoutPrice: readonly string[];
  readonly countedElsewhere: readonly string[];
  readonly funding: readonly {
    readonly source: FundingSource;
    readonly status: FundingStatus | null;
    readonly amount: number | null;
  }[];
}

export function pageMoney({ project, ranked, portfolio }: PageFacts): PageMoney {
  const { card } = project;
  const economics = ranked?.economics ?? null;
  const sharing = sharingIds(portfolio);
  const benefits = countedBenefits(project, sharing);
  const lines = card.cost?.project ?? [];
  return {
    rows: settledRuns(yearsOf(card)),
    total: {
      ...costOf(lines),
      funding: sumKnown(
        (card.funding ?? []).filter(({ status }) => status !== 'refused').map(({ amount }) => amount ?? null),
      ),
    },
    estimate: card.cost?.estimate ?? null,
    p50: ranked?.p50 ?? null,
    p85: ranked?.p85 ?? null,
    npv: economics?.npv ?? null,
    netBenefitRatio: economics?.netBenefitRatio ?? null,
    perKrone: benefitPerKrone(project, sharing),
    paybackYear: economics?.paybackYear ?? null,
    breakEven: economics?.breakEven ?? null,
    nonPricedMustBeWorth: economics?.nonPricedMustBeWorth ?? null,
    stoppingCost: card.cost?.stopping ?? null,
    unknownCost: unknownCost(card, economics?.costKnown ?? true),
    withoutPrice: namesOf(card, benefits.unknown),
    countedElsewhere: namesOf(card, benefits.elsewhere),
    funding: fundingOf(card),
  };
}

function unknownCost(card: Card, costKnown: boolean): PageMoney['unknownCost'] {
  if (plannedCost(card) === null) return 'all';
  return costKnown ? null : 'remaining';
}

function yearsOf(card: Card): ReadonlyMap<number, MoneyYear> {
  const { project = [], operation = [] } = card.cost ?? {};
  const benefits = (card.benefits ?? []).flatMap(annualAmounts);
  const funding = (card.funding ?? []).filter(({ status }) => status !== 'refused');
  const years = [...project, ...operation, ...benefits, ...funding].flatMap(({ year }) => year ?? []);
  const ordered = [...new Set(years)].sort((a, b) => a - b);
  return new Map(
    ordered.map((year) => [
      year,
      {
        ...costOf(project.filter((line) => line.year === year)),
        operation: sumKnown(operation.filter((line) => line.year === year).map(({ amount }) => amount ?? null)),
        benefit: sumKnown(benefits.filter((line) => line.year === year).map(({ amount }) => amount)),
        funding: sumKnown(funding.filter((line) => line.year === year).map(({ amount }) => amount ?? null)),
      },
    ]),
  );
}

function annualAmounts({ type, annual = [] }: Benefit): readonly { readonly year: number; readonly amount: number }[] {
  if (type === 'qualitative') return [];
  return annual.flatMap(({ year, amount }) => (amount === undefined ? [] : [{ year, amount }]));
}

function costOf(lines: readonly CostLine[]): Pick<MoneyYear, 'budget' | 'planned' | 'actual'> {
  return {
    budget: sumKnown(lines.map(({ budget }) => budget ?? null)),
    planned: sumKnown(lines.map(expectedAmount)),
    actual: sumKnown(lines.map(({ actual }) => actual ?? null)),
  };
}

/** Of what is given; null when nothing is. */
function sumKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

function fundingOf({ funding = [] }: Card): PageMoney['funding'] {
  const groups = groupedBy(funding, ({ source, status }) => `${source} ${status ?? ''}`);
  return [...groups.values()].flatMap((lines) =>
    lines[0]
      ? [
          {
            source: lines[0].source,
            status: lines[0].status ?? null,
            amount: sumKnown(lines.map(({ amount }) => amount ?? null)),
          },
        ]
      : [],
  );
}

function namesOf({ benefits = [] }: Card, ids: readonly string[]): readonly string[] {
  return benefits.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
