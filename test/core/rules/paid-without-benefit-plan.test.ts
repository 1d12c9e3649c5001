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
  'by the rules of the scheme, where they say so': {
    portfolio: portfolioOf({
      governance: {
        funding_schemes: [
          { id: 'eu', name: 'EU', plan_before_payment: true },
          { id: 'digifin', name: 'DigiFin', plan_before_payment: false, valid_from: '2026-01-01' },
        ],
      },
      projects: {
        a: { funding: [{ source: 'innovation_partnership', status: 'paid' }] },
        b: { funding: [{ source: 'eu', status: 'paid' }] },
        c: { funding: [{ source: 'digifin', status: 'paid' }] },
        d: { funding: [{ source: 'digifin', status: 'paid', applied: '2025-12-31' }] },
      },
    }),
    finds: [
      ['a.yaml#/funding/0/status', { source: 'funding_source=innovation_partnership' }],
      ['b.yaml#/funding/0/status', { source: 'funding_source=eu' }],
      ['d.yaml#/funding/0/status', { source: 'funding_source=digifin' }],
    ],
  },
});
