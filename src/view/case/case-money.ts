// What the case costs, per year and per organisation that pays, and what nobody has promised to pay.
import { isPriced } from '../../core/economics/counted-benefits.ts';
import { largestRemainder } from '../../core/economics/largest-remainder.ts';
import type { SensitivityLine } from '../../core/economics/sensitivity.ts';
import { fundingSum } from '../../core/model/funding-sum.ts';
import { paidShares } from '../../core/model/organisation-shares.ts';
import { plannedCost, plannedCostByYear } from '../../core/model/planned-cost.ts';
import type { Card } from '../../core/model/portfolio.ts';
import { nameById } from '../name-by-id.ts';
import { type PageMoney, pageMoney } from '../report/project-page/page-money.ts';
import type { CaseBasis } from './case-basis.ts';
import { type CaseFunding, caseFunding } from './case-funding.ts';
import { type OperationRun, operationRuns } from './operation-runs.ts';

/** Whole units of the currency; the parts sum to the amount, in the order of the payers. */
export interface SharedAmount {
  readonly amount: number;
  readonly parts: readonly number[];
}

export interface CaseMoney {
  /** Null when it is unknown. */
  readonly cost: number | null;
  /** Organisations that pay a share, when there are two or more. */
  readonly payers: readonly { readonly name: string; readonly share: number }[];
  readonly years: readonly (SharedAmount & { readonly year: number })[];
  readonly total: SharedAmount | null;
  readonly operation: readonly (SharedAmount & OperationRun)[];
  /** The running cost that nobody has promised to pay, from its first year; `amount` is that of the first year. */
  readonly unfinanced: { readonly year: number; readonly amount: number; readonly isSame: boolean } | null;
  /** How much of the cost has no funding; null when it is covered, or when nobody can say. */
  readonly fundingGap: number | null;
  /** At the last decision points the work is done: what it cost is told by the accounts. */
  readonly isDelivered: boolean;
  /** Under way: the plan may have left the budget, and something is spent. */
  readonly isUnderWay: boolean;
  readonly funding: CaseFunding;
  readonly figures: PageMoney;
  readonly sensitivity: readonly SensitivityLine[];
  readonly sensitivityPercent: number;
  readonly horizon: number;
  /** The first year of the horizon. */
  readonly baseYear: number;
  /** Some benefit is described without a price. */
  readonly hasUnpriced: boolean;
}

export function caseMoney(basis: CaseBasis): CaseMoney {
  const { card } = basis.project;
  const payers = payersOf(basis);
  const shared = (amount: number): SharedAmount => ({
    amount,
    parts: largestRemainder(
      amount,
      payers.map(({ share }) => share),
    ),
  });
  const cost = plannedCost(card);
  return {
    cost,
    payers,
    years: knownYears(card).map(([year, amount]) => ({ year, ...shared(amount) })),
    total: cost === null ? null : sharedTotal(card, cost, shared),
    operation: operationRuns(card.cost?.operation ?? []).map((run) => ({ ...run, ...shared(run.amount) })),
    unfinanced: unfinancedOperation(card),
    fundingGap: fundingGap(card, cost),
    isDelivered: basis.type === 'BP4' || basis.type === 'BP5' || basis.type === 'BP6',
    isUnderWay: (card.cost?.project ?? []).some((line) => line?.forecast !== undefined || line?.actual !== undefined),
    funding: caseFunding(card),
    figures: pageMoney({ ...basis }),
    sensitivity: basis.ranked?.economics.sensitivity ?? [],
    sensitivityPercent: 100 * basis.ranking.economics.sensitivity,
    horizon: basis.ranking.economics.horizon,
    baseYear: basis.ranking.economics.baseYear,
    hasUnpriced: (card.benefits ?? []).some((benefit) => !isPriced(benefit)),
  };
}

function payersOf({ project: { card }, portfolio }: CaseBasis): CaseMoney['payers'] {
  const paying = [...paidShares(card)].filter(([, share]) => share > 0);
  if (paying.length < 2) return [];
  return paying.map(([id, share]) => ({ name: nameById(portfolio.settings.organisations, id) ?? id, share }));
}

/** Without a line whose year could not be read. */
function knownYears(card: Card): readonly (readonly [year: number, amount: number])[] {
  return [...plannedCostByYear(card)].filter(([year]) => year > 0);
}

/** The sum of the years' parts, so that each organisation can add up its own column. */
function sharedTotal(card: Card, cost: number, shared: (amount: number) => SharedAmount): SharedAmount {
  const years = knownYears(card).map(([, amount]) => shared(amount));
  if (years.reduce((sum, { amount }) => sum + amount, 0) !== cost) return shared(cost);
  const parts = (years[0]?.parts ?? []).map((_, at) => years.reduce((sum, each) => sum + (each.parts[at] ?? 0), 0));
  return { amount: cost, parts };
}

export function unfinancedOperation({ cost }: Card): CaseMoney['unfinanced'] {
  const open = (cost?.operation ?? []).filter((line) => line?.amount > 0 && line.year > 0 && !line.financed);
  const [first] = [...open].sort((a, b) => a.year - b.year);
  return first
    ? { year: first.year, amount: first.amount, isSame: open.every(({ amount }) => amount === first.amount) }
    : null;
}

/** Within one percent the money is taken to be there. */
export function fundingGap(card: Card, cost: number | null): number | null {
  const { counted } = fundingSum(card);
  if (cost === null || counted === null || (card.funding ?? []).length === 0) return null;
  return counted * 100 < cost * 99 ? cost - counted : null;
}
