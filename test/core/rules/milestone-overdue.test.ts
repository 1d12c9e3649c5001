import { milestoneOverdue } from '../../../src/core/rules/milestone-overdue.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const name = 'Første kommune i drift';

testRule(milestoneOverdue, {
  'passed by plan or by forecast': {
    portfolio: portfolioOf({
      projects: {
        a: {
          status: 'active',
          time: {
            milestones: [{ id: 'M1', name, planned: '2026-10-01' }],
            deliveries: [{ id: 'L1', name: 'App', planned: '2026-06-01', forecast: '2026-11-21' }],
          },
        },
      },
    }),
    finds: [
      ['a.yaml#/time/milestones/0/planned', { milestone: name, date: '2026-10-01' }],
      ['a.yaml#/time/deliveries/0/forecast', { milestone: 'App', date: '2026-11-21' }],
    ],
  },
  'reached, expected later, or not under way': {
    portfolio: portfolioOf({
      projects: {
        a: {
          status: 'active',
          time: {
            milestones: [
              { id: 'M1', name, planned: '2026-10-01', actual: '2026-10-05' },
              { id: 'M2', name, planned: '2026-10-01', forecast: '2027-01-01' },
            ],
          },
        },
        b: { status: 'on_hold', time: { milestones: [{ id: 'M1', name, planned: '2026-10-01' }] } },
      },
    }),
    finds: [],
  },
});
