import { paidWithoutBenefitPlan } from '../../../src/core/rules/paid-without-benefit-plan.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const funding = [
  { source: 'own', status: 'paid' },
  { source: 'digifin', status: 'paid' },
] as const;
const annual = [{ year: 2028, amount: 100 }];

testRule(paidWithoutBenefitPlan, {
  'paid, but no benefit has both owner and amounts': {
    portfolio: portfolioOf({
      projects: {
        a: {
          funding,
          benefits: [
            { id: 'G1', name: 'x', owner: 'Rektor' },
            { id: 'G2', name: 'y', annual },
          ],
        },
      },
    }),
    finds: [['a.yaml#/funding/1/status', { source: 'funding_source=digifin' }]],
  },
  'with a plan, not paid yet, or own money': {
    portfolio: portfolioOf({
      projects: {
        a: { funding, benefits: [{ id: 'G1', name: 'x', owner: 'Rektor', annual }] },
        b: { funding: [{ source: 'co_financing', status: 'provisional' }] },
        c: { funding: [{ source: 'own', status: 'paid' }] },
      },
    }),
    finds: [],
  },
});
