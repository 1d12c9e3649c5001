// Promises that a year's spending is held against its budget: above the budget and the accepted percentage (5 by default) is told.
import { valuePlace } from '../model/diagnostic.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import type { Card } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const overspend = defineRule({
  code: 'overspend',
  severity: 'warning',
  *check(portfolio) {
    const limit = portfolio.governance.overspend?.percent ?? 5;
    for (const { file, card } of liveProjects(portfolio)) {
      for (const { index, year, budget, actual } of spendingByYear(card)) {
        if (actual * 100 <= budget * (100 + limit)) continue;
        yield {
          place: valuePlace(file, ['cost', 'project', index, 'actual']),
          args: { year: String(year), actual, budget, limit },
        };
      }
    }
  },
});

interface YearOfSpending {
  /** The first line of the year with an actual amount. */
  readonly index: number;
  readonly year: number;
  readonly budget: number;
  readonly actual: number;
}

/** Years where something is spent. A year where money is spent on a line without a budget cannot be judged. */
function spendingByYear(card: Card): readonly YearOfSpending[] {
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
