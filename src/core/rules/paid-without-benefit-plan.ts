// Promises that money from a scheme is not paid out before there is a benefits plan: an owner and amounts per year (seed rule 56).
import { applicationsOf, needsPlanFirst } from '../economics/funding-rules.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import type { Card } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const paidWithoutBenefitPlan = defineRule({
  code: 'paid-without-benefit-plan',
  severity: 'error',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (hasBenefitPlan(card)) continue;
      const paid = applicationsOf(portfolio, card, today)
        .filter(needsPlanFirst)
        .flatMap(({ lines }) => lines.filter(([, { status }]) => status === 'paid'));
      const [first] = paid.toSorted(([a], [b]) => a - b);
      if (!first) continue;
      const [index, line] = first;
      yield {
        place: valuePlace(file, ['funding', index, 'status']),
        args: { source: `funding_source=${line.source}` as const },
      };
    }
  },
});

function hasBenefitPlan({ benefits = [] }: Card): boolean {
  return benefits.some((benefit) => benefit?.owner && benefit.annual?.length);
}
