import { conditionOverdue } from '../../../src/core/rules/condition-overdue.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const text = 'Avklar driftskostnadene';

testRule(conditionOverdue, {
  'due and not met': {
    portfolio: portfolioOf({
      projects: { a: { conditions: [{ text, decision: '2026-06-11/V1', due: '2026-11-01' }] } },
    }),
    finds: [['a.yaml#/conditions/0/due', { condition: text, decision: '2026-06-11/V1', due: '2026-11-01' }]],
  },
  'met, due today, without a date, or ended': {
    portfolio: portfolioOf({
      projects: {
        a: { conditions: [{ text, due: '2026-11-01', met: '2026-11-10' }, { text, due: '2026-11-22' }, { text }] },
        b: { status: 'stopped', conditions: [{ text, due: '2026-11-01' }] },
      },
    }),
    finds: [],
  },
});
