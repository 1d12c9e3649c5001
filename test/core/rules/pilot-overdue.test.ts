import { pilotOverdue } from '../../../src/core/rules/pilot-overdue.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const end = '2026-08-31';

testRule(pilotOverdue, {
  'over, with an open outcome or none': {
    portfolio: portfolioOf({
      projects: {
        a: { form: 'pilot', status: 'active', pilot: { end, outcome: 'open' } },
        b: { form: 'pilot', pilot: { end } },
      },
    }),
    finds: [
      ['a.yaml#/pilot/end', { end }],
      ['b.yaml#/pilot/end', { end }],
    ],
  },
  'judged, stopped, not over, or no pilot': {
    portfolio: portfolioOf({
      projects: {
        a: { form: 'pilot', pilot: { end, outcome: 'scale' } },
        b: { form: 'pilot', status: 'stopped', pilot: { end } },
        c: { form: 'pilot', pilot: { end: '2026-11-22' } },
        d: { form: 'project', pilot: { end } },
      },
    }),
    finds: [],
  },
});
