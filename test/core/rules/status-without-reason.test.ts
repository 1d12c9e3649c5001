import { statusWithoutReason } from '../../../src/core/rules/status-without-reason.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(statusWithoutReason, {
  'on hold, stopped and rejected need a reason': {
    portfolio: portfolioOf({
      projects: { a: { status: 'on_hold' }, b: { status: 'stopped' }, c: { status: 'rejected' } },
    }),
    finds: [
      ['a.yaml#/status', { status: 'status=on_hold' }],
      ['b.yaml#/status', { status: 'status=stopped' }],
      ['c.yaml#/status', { status: 'status=rejected' }],
    ],
  },
  'with a reason, or with a status that needs none': {
    portfolio: portfolioOf({
      projects: { a: { status: 'on_hold', status_reason: 'Venter på forskrift' }, b: { status: 'completed' }, c: {} },
    }),
    finds: [],
  },
});
