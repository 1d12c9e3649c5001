import { overspend } from '../../../src/core/rules/overspend.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(overspend, {
  'more than five percent over, summed over the lines of a year': {
    portfolio: portfolioOf({
      projects: {
        a: {
          cost: {
            project: [
              { year: 2025, budget: 1000, actual: 1000 },
              { year: 2026, kind: 'internal', budget: 600, actual: 700 },
              { year: 2026, kind: 'external', budget: 400, actual: 351 },
            ],
          },
        },
      },
    }),
    finds: [['a.yaml#/cost/project/1/actual', { year: '2026', actual: 1051, budget: 1000, limit: 5 }]],
  },
  'the limit in governance.yaml': {
    portfolio: portfolioOf({
      governance: { overspend: { percent: 2 } },
      projects: { a: { cost: { project: [{ year: 2026, budget: 1000, actual: 1021 }] } } },
    }),
    finds: [['a.yaml#/cost/project/0/actual', { year: '2026', actual: 1021, budget: 1000, limit: 2 }]],
  },
  'within five percent, made up for by another line, or without a budget to compare with': {
    portfolio: portfolioOf({
      projects: {
        a: { cost: { project: [{ year: 2026, budget: 1000, actual: 1050 }] } },
        b: {
          cost: {
            project: [
              { year: 2026, budget: 500, actual: 600 },
              { year: 2026, budget: 500 },
            ],
          },
        },
        c: { cost: { project: [{ year: 2026, actual: 1000 }] } },
      },
    }),
    finds: [],
  },
});
