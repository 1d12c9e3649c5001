// A project's money year by year over the horizon, as it counts: remaining cost, operation, and benefits counted once.
import type { Benefit } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';
import type { EconomicsSettings } from './economics-settings.ts';
import { hasArena, isPublic, withdrawalRate } from './withdrawal-rate.ts';

/** Whole units of the currency. */
export interface CashYear {
  readonly year: number;
  readonly projectCost: number;
  /** Change in operation and maintenance; negative when it becomes cheaper. */
  readonly operation: number;
  readonly benefit: number;
  /** The part of the benefit that leaves public budgets. */
  readonly withdrawn: number;
  /** The part of the benefit in public bodies that they keep, for other use. */
  readonly kept: number;
  /** The part of the benefit of which nobody has said where it comes. */
  readonly unplaced: number;
}

export function cashFlow(
  card: Card,
  remaining: ReadonlyMap<number, number>,
  benefits: readonly Benefit[],
  settings: EconomicsSettings,
): readonly CashYear[] {
  return Array.from({ length: settings.horizon }, (_, index) => {
    const year = settings.baseYear + index;
    const withdrawn = sum(benefits.map((benefit) => withdrawnIn(benefit, year, settings)));
    const gainOf = (list: readonly Benefit[]) => sum(list.map((benefit) => amountIn(benefit, year)));
    return {
      year,
      projectCost: remaining.get(year) ?? 0,
      operation: sum((card.cost?.operation ?? []).map((line) => (line.year === year ? (line.amount ?? 0) : 0))),
      benefit: gainOf(benefits),
      withdrawn,
      kept: gainOf(benefits.filter(isPublic)) - withdrawn,
      unplaced: gainOf(benefits.filter((benefit) => !hasArena(benefit))),
    };
  });
}

export function netOf({ benefit, projectCost, operation }: CashYear): number {
  return benefit - projectCost - operation;
}

function withdrawnIn(benefit: Benefit, year: number, settings: EconomicsSettings): number {
  return Math.round(amountIn(benefit, year) * (withdrawalRate(benefit, settings) ?? 0));
}

function amountIn({ annual = [] }: Benefit, year: number): number {
  return sum(annual.map((line) => (line.year === year ? (line.amount ?? 0) : 0)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
