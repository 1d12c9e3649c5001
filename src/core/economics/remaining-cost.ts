// What a project still costs. What is spent is spent: it is left out of every comparison (sunk cost).
import type { CostLine } from '../../generated/card-types.ts';
import { expectedAmount, plannedCost } from '../model/planned-cost.ts';
import type { Card } from '../model/portfolio.ts';
import { reached } from '../model/stage.ts';
import { costByYear } from './cost-by-year.ts';

export interface RemainingCost {
  readonly byYear: ReadonlyMap<number, number>;
  /** Planned but left out, because it is spent. */
  readonly sunk: number;
}

/** Under way: decided, begun and not yet delivered. on_hold counts, since the money so far is just as spent. */
export function isUnderWay({ status, stage }: Card): boolean {
  return (status === 'active' || status === 'on_hold') && reached(stage, 'execution');
}

/**
 * Under way: years before the base year are sunk. Otherwise only what the accounts show as spent is sunk, also after the base year,
 * which strategy.yaml may have fixed long ago. An earlier year without accounts is an old plan for money that will come: it is moved
 * to the base year. So is an estimate without years, the cautious choice, since nothing is then discounted. null when the cost is
 * unknown.
 */
export function remainingCost(card: Card, baseYear: number): RemainingCost | null {
  const total = plannedCost(card);
  const spread = costByYear(card);
  // Of an estimate without years nobody can say how much is spent.
  if (total === null || (spread === null && isUnderWay(card))) return null;
  const byYear = new Map<number, number>();
  for (const line of linesOf(card, spread ?? new Map([[baseYear, total]]))) {
    const year = Math.max(line.year ?? baseYear, baseYear);
    byYear.set(year, (byYear.get(year) ?? 0) + remainingOf(line, isUnderWay(card), baseYear));
  }
  return { byYear, sunk: total - sumOf(byYear) };
}

function remainingOf(line: CostLine, underWay: boolean, baseYear: number): number {
  const planned = expectedAmount(line) ?? 0;
  if (line.year < baseYear && underWay) return 0;
  return Math.max(0, planned - (line.actual ?? 0));
}

// The card's own lines, with what the accounts show; else the spread estimate, planned only.
function linesOf(card: Card, spread: ReadonlyMap<number, number>): readonly CostLine[] {
  const lines = (card.cost?.project ?? []).filter((line) => expectedAmount(line) !== null);
  return lines.length > 0 ? lines : [...spread].map(([year, budget]) => ({ year, budget }));
}

function sumOf(byYear: ReadonlyMap<number, number>): number {
  return [...byYear.values()].reduce((sum, amount) => sum + amount, 0);
}
