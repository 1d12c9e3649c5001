// What a project costs as planned now: forecast where there is one, else budget, else what was spent. Unknown stays unknown (null).
import type { CostLine } from '../../generated/card-types.ts';
import type { Card } from './portfolio.ts';

/** Whole units of the currency; null when the line has no amount. */
export function expectedAmount(line: CostLine): number | null {
  return line.forecast ?? line.budget ?? line.actual ?? null;
}

/** Planned project cost per year, nominal, in whole units of the currency. Years without a known amount are left out. */
export function plannedCostByYear(card: Card): ReadonlyMap<number, number> {
  const perYear = new Map<number, number>();
  for (const line of card.cost?.project ?? []) {
    const amount = expectedAmount(line);
    if (amount !== null) perYear.set(line.year, (perYear.get(line.year) ?? 0) + amount);
  }
  return new Map([...perYear].sort(([a], [b]) => a - b));
}

/** Planned project cost in all, nominal: the sum of the years, else the most likely estimate; null when neither is known. */
export function plannedCost(card: Card): number | null {
  const perYear = plannedCostByYear(card);
  if (perYear.size === 0) return card.cost?.estimate?.likely ?? null;
  return [...perYear.values()].reduce((sum, amount) => sum + amount, 0);
}
