// What projects of several portfolios cost, per year, per portfolio and per organisation by its share. Amounts are added only where the
// currency and the year of the prices are the same.
import { largestRemainder } from '../economics/largest-remainder.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { groupedBy } from '../model/grouped-by.ts';
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
  const used = new Set(projects.map(({ from }) => from.key));
  const members = groupedBy(
    portfolios.filter(({ key }) => used.has(key)),
    unitOf,
  );
  const theirs = groupedBy(projects, ({ from }) => unitOf(from));
  return [...members].map(([unit, each]) => costsOf(each, theirs.get(unit) ?? []));
}

/** Whether amounts of two portfolios can be added. */
export function unitOf({ portfolio: { settings } }: NamedPortfolio): string {
  return `${settings.currency ?? 'NOK'} ${settings.price_year ?? ''}`;
}

interface Cost {
  readonly key: string;
  readonly total: number | null;
  readonly years: ReadonlyMap<number, number>;
}

function costsOf(members: readonly NamedPortfolio[], projects: readonly NamedProject[]): SharedCosts {
  const settings = members[0]?.portfolio.settings;
  const keys = members.map(({ key }) => key);
  const costs = projects.map(({ from, project: { card } }): Cost => {
    return { key: from.key, total: plannedCost(card), years: plannedCostByYear(card) };
  });
  return {
    currency: settings?.currency ?? 'NOK',
    priceYear: settings?.price_year ?? null,
    portfolios: keys,
    ...summed(
      keys,
      costs.map(({ key, total }) => [key, total ?? 0]),
    ),
    perYear: costsPerYear(keys, costs),
    withoutYear: costs.reduce((total, cost) => total + (cost.years.size === 0 ? (cost.total ?? 0) : 0), 0),
    unknown: costs.filter(({ total }) => total === null).length,
    perOrganisation: paidByOrganisation(projects),
  };
}

type Amounts = readonly (readonly [key: string, amount: number])[];

function summed(keys: readonly string[], amounts: Amounts): Pick<CostsOfYear, 'total' | 'perPortfolio'> {
  const sums = new Map<string, number>();
  for (const [key, amount] of amounts) sums.set(key, (sums.get(key) ?? 0) + amount);
  return {
    total: amounts.reduce((total, [, amount]) => total + amount, 0),
    perPortfolio: keys.map((key) => ({ key, total: sums.get(key) ?? 0 })),
  };
}

function costsPerYear(keys: readonly string[], costs: readonly Cost[]): readonly CostsOfYear[] {
  const years = new Map<number, [key: string, amount: number][]>();
  for (const { key, years: own } of costs) {
    for (const [year, amount] of own) {
      const amounts = years.get(year);
      if (amounts === undefined) years.set(year, [[key, amount]]);
      else amounts.push([key, amount]);
    }
  }
  return [...years].sort(([a], [b]) => a - b).map(([year, amounts]) => ({ year, ...summed(keys, amounts) }));
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
