// Promises that money from a scheme is not paid out before there is a benefits plan: an owner and amounts per year (seed rule 56).
import type { Funding } from '../../generated/card-types.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Card } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const paidWithoutBenefitPlan = defineRule({
  code: 'paid-without-benefit-plan',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const index = (card.funding ?? []).findIndex(isPaidByScheme);
      const line = card.funding?.[index];
      if (!line || hasBenefitPlan(card)) continue;
      yield {
        place: valuePlace(file, ['funding', index, 'status']),
        args: { source: `funding_source=${line.source}` as const },
      };
    }
  },
});

function isPaidByScheme(line: Funding | undefined): boolean {
  return line?.status === 'paid' && (line.source === 'co_financing' || line.source === 'digifin');
}

function hasBenefitPlan({ benefits = [] }: Card): boolean {
  return benefits.some((benefit) => benefit?.owner && benefit.annual?.length);
}
