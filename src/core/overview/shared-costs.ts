// What projects of several portfolios cost, per year, per portfolio and per organisation by its share. Amounts are added only where the
// currency and the year of the prices are the same.
import { largestRemainder } from '../economics/largest-remainder.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { paidShares } from '../model/organisation-shares.ts';
import { plannedCost, plannedCostByYear } from '../model/planned-cost.ts';
import type { NamedPortfolio, NamedProject } from './named-portfolio.ts';
import { organisationIdentity } from './organisation-identity.ts';

export interface SharedCosts {
  readonly currency: string;
  /** Null when the portfolios do not say. */
  readonly priceYear: number | null;
  /** Keys of the portfolios whose amounts are these. */
  readonly portfolios: readonly string[];
  /** Whole units of the currency, nominal. */
  readonly total: number;
  readonly perPortfolio: readonly { readonly key: string; readonly total: number }[];
  readonly perYear: readonly CostsOfYear[];
  /** What is known as a sum only, on no year. */
  readonly withoutYear: number;
  /** Projects whose cost is unknown. */
  readonly unknown: number;
  /** The one that pays most first; they add up to the total. */
  readonly perOrganisation: readonly PaidByOrganisation[];
}

export interface CostsOfYear {
  readonly year: number;
  readonly total: number;
  readonly perPortfolio: readonly { readonly key: string; readonly total: number }[];
}

export interface PaidByOrganisation {
  /** Null: nobody is named as owner. */
  readonly identity: string | null;
  readonly name: string | null;
  readonly pays: number;
}

/** One for each currency and price year, in the order of the portfolios. A portfolio without projects has no amounts to add. */
export function sharedCosts(
  portfolios: readonly NamedPortfolio[],
  projects: readonly NamedProject[],
): readonly SharedCosts[] {
  const used = portfolios.filter((each) => projects.some(({ from }) => from.key === each.key));
  const units = new Set(used.map(unitOf));
  return [...units].map((unit) => {
    const members = used.filter((each) => unitOf(each) === unit);
    return costsOf(
      members,
      projects.filter(({ from }) => unitOf(from) === unit),
    );
  });
}

/** Whether amounts of two portfolios can be added. */
export function unitOf({ portfolio: { settings } }: NamedPortfolio): string {
  return `${settings.currency ?? 'NOK'} ${settings.price_year ?? ''}`;
}

function costsOf(members: readonly NamedPortfolio[], projects: readonly NamedProject[]): SharedCosts {
  const settings = members[0]?.portfolio.settings;
  const keys = members.map(({ key }) => key);
  const costs = projects.map(({ from, project: { card } }) => ({
    key: from.key,
    total: plannedCost(card),
    years: plannedCostByYear(card),
  }));
  const sum = (amount: (cost: (typeof costs)[number]) => number) => ({
    total: costs.reduce((total, cost) => total + amount(cost), 0),
    perPortfolio: keys.map((key) => ({
      key,
      total: costs.reduce((total, cost) => total + (cost.key === key ? amount(cost) : 0), 0),
    })),
  });
  const years = [...new Set(costs.flatMap((cost) => [...cost.years.keys()]))].sort((a, b) => a - b);
  return {
    currency: settings?.currency ?? 'NOK',
    priceYear: settings?.price_year ?? null,
    portfolios: keys,
    ...sum(({ total }) => total ?? 0),
    perYear: years.map((year) => ({ year, ...sum((cost) => cost.years.get(year) ?? 0) })),
    withoutYear: costs.reduce((total, cost) => total + (cost.years.size === 0 ? (cost.total ?? 0) : 0), 0),
    unknown: costs.filter(({ total }) => total === null).length,
    perOrganisation: paidByOrganisation(projects),
  };
}

function paidByOrganisation(projects: readonly NamedProject[]): readonly PaidByOrganisation[] {
  const rows = new Map<string | null, PaidByOrganisation>();
  for (const { from, project } of projects) {
    const shares = [...paidShares(project.card)];
    const cost = plannedCost(project.card) ?? 0;
    const parts = largestRemainder(
      cost,
      shares.map(([, share]) => share),
    );
    const paid = shares.map(([id], index) => ({ ...organisationIdentity(from, id), pays: parts[index] ?? 0 }));
    for (const { identity, name, pays } of paid.length > 0 ? paid : [{ identity: null, name: null, pays: cost }]) {
      const before = rows.get(identity);
      rows.set(identity, { identity, name: before?.name ?? name, pays: (before?.pays ?? 0) + pays });
    }
  }
  return [...rows.values()]
    .filter(({ pays }) => pays !== 0)
    .sort((a, b) => b.pays - a.pays || byCodePoint(a.identity ?? '', b.identity ?? ''));
}
