// Promises that a benefit in money that a public body gets, and that follows no rule, says how much is taken out of the budget.
import { isPriced } from '../economics/counted-benefits.ts';
import { isPublic } from '../economics/withdrawal-rate.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const withdrawalNotChosen = defineRule({
  code: 'withdrawal-not-chosen',
  severity: 'warning',
  *check(portfolio) {
    for (const project of liveProjects(portfolio)) {
      for (const [index, benefit] of numbered(project.card.benefits)) {
        if (
          benefit.class !== 'other' ||
          benefit.withdrawal_rate !== undefined ||
          !isPriced(benefit) ||
          !isPublic(benefit)
        )
          continue;
        yield {
          ...missingAt(project, ['benefits', index, 'withdrawal_rate']),
          args: { benefit: benefit.name ?? benefit.id ?? '' },
        };
      }
    }
  },
});
