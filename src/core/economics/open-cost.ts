// What of a project's planned cost can still move, year by year: what is spent is spent, and so are the years that are over.
import { expectedAmount } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { costByYear } from './cost-by-year.ts';

/** Whole units of the currency, nominal. */
export interface OpenCost {
  /** From the first year asked for, rising. */
  readonly years: readonly YearOfCost[];
  /** Planned in years that are over, or spent: whatever the project ends at, this is a part of it. */
  readonly settled: number;
  /** The rest. */
  readonly open: number;
}

export interface YearOfCost {
  readonly year: number;
  readonly planned: number;
  readonly open: number;
}

/** `delay`: years later than planned. null when the amount or the years are unknown. */
export function openCost(card: Card, firstYear: number, delay = 0): OpenCost | null {
  const planned = costByYear(card);
  if (planned === null) return null;
  const spent = spentByYear(card);
  const all = [...planned].map(([year, amount]) => ({
    year: year + delay,
    planned: amount,
    open: year + delay < firstYear ? 0 : Math.max(0, amount - (spent.get(year) ?? 0)),
  }));
  const open = sum(all.map((year) => year.open));
  return { years: all.filter(({ year }) => year >= firstYear), settled: sum([...planned.values()]) - open, open };
}

function spentByYear({ cost }: Card): ReadonlyMap<number, number> {
  const spent = new Map<number, number>();
  for (const line of cost?.project ?? [])
    if (expectedAmount(line) !== null) spent.set(line.year, (spent.get(line.year) ?? 0) + (line.actual ?? 0));
  return spent;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
