// Promises that a year's spending is held against its budget: above the budget and the accepted percentage (5 by default) is told.
import { spendingByYear } from '../economics/spending-by-year.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
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
