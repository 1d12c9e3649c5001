// What a project has spent in each year, against the budget of that year.
import { groupedBy } from '../model/grouped-by.ts';
import { numbered } from '../model/numbered.ts';
import type { Card } from '../model/portfolio.ts';

/** Whole units of the currency. */
export interface YearOfSpending {
  /** The first line of the year with an actual amount. */
  readonly index: number;
  readonly year: number;
  readonly budget: number;
  readonly actual: number;
}

/** Years where something is spent. A year where money is spent on a line without a budget cannot be judged. */
export function spendingByYear(card: Card): readonly YearOfSpending[] {
  const lines = [...numbered(card.cost?.project)].filter(([, { year }]) => year !== undefined);
  const years = groupedBy(lines, ([, { year }]) => year);
  return [...years].flatMap(([year, ofYear]) => {
    const spent = ofYear.filter(([, { actual }]) => actual !== undefined);
    const [first] = spent;
    if (!first || spent.some(([, { budget }]) => budget === undefined)) return [];
    const sum = (field: 'budget' | 'actual') => ofYear.reduce((total, [, line]) => total + (line[field] ?? 0), 0);
    return [{ index: first[0], year, budget: sum('budget'), actual: sum('actual') }];
  });
}
