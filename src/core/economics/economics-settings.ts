// The assumptions behind every figure in money: what strategy.yaml says, else R-109/21 and the defaults of the method.
import type { Convention, DiscountStep, Strategy } from '../../generated/card-types.ts';

export interface EconomicsSettings {
  /** Sorted by year; each rate holds from that year, counted from the base year as 0. */
  readonly discount: readonly DiscountStep[];
  /** What one krone of public money costs society beyond the krone itself. */
  readonly taxCost: number;
  /** Years that are counted, the base year included. */
  readonly horizon: number;
  readonly convention: Convention;
  readonly baseYear: number;
  /** How much each assumption is varied up and down. */
  readonly sensitivity: number;
  /** Shares of a benefit that are taken out of the budget. */
  readonly withdrawal: { readonly labour_saving: number; readonly cash_releasing: number };
}

const circularR109: readonly DiscountStep[] = [
  { from_year: 0, rate: 0.04 },
  { from_year: 40, rate: 0.03 },
  { from_year: 75, rate: 0.02 },
];

/** `year` is the year of the date that the calculation is made for; strategy.yaml may fix another. */
export function economicsSettings({ economics = {}, withdrawal = {} }: Strategy, year: number): EconomicsSettings {
  const given = (economics.discount ?? []).filter(isWhole);
  return {
    discount: [...(given.length > 0 ? given : circularR109)].sort((a, b) => a.from_year - b.from_year),
    taxCost: economics.tax_cost ?? 0.2,
    horizon: economics.horizon ?? 10,
    convention: economics.convention ?? 'first-year-undiscounted',
    baseYear: economics.base_year ?? year,
    sensitivity: economics.sensitivity ?? 0.2,
    withdrawal: {
      labour_saving: withdrawal.labour_saving ?? 0.5,
      cash_releasing: withdrawal.cash_releasing ?? 1,
    },
  };
}

function isWhole({ from_year, rate }: DiscountStep): boolean {
  return from_year !== undefined && rate !== undefined;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
