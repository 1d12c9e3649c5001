import { decisionAwaitedPassed } from '../../../src/core/rules/decision-awaited-passed.ts';
import type { Status } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const project = (date: string, status: Status = 'active') =>
  ({ status, time: { decisions_awaited: [{ type: 'funding', date }] } }) as const;

testRule(decisionAwaitedPassed, {
  'expected yesterday, and still awaited': {
    portfolio: portfolioOf({ projects: { a: project('2026-11-21') } }),
    finds: [['a.yaml#/time/decisions_awaited/0/date', { type: 'awaited_type=funding', date: '2026-11-21', body: '' }]],
  },
  'expected today, or the project is over': {
    portfolio: portfolioOf({ projects: { a: project('2026-11-22'), b: project('2020-01-01', 'completed') } }),
    finds: [],
  },
});
