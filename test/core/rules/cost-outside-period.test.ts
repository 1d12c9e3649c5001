import { costOutsidePeriod } from '../../../src/core/rules/cost-outside-period.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const time = { period: { start: '2026-08-01', end: '2027-12-31' } };

testRule(costOutsidePeriod, {
  'before and after, told once': {
    portfolio: portfolioOf({
      projects: {
        a: {
          time,
          cost: { project: [{ year: 2026 }, { year: 2025 }, { year: 2028, kind: 'internal' }, { year: 2028 }] },
        },
      },
    }),
    finds: [['a.yaml#/cost/project/1/year', { years: ['2025', '2028'], start: '2026-08-01', end: '2027-12-31' }]],
  },
  'within the years of the period, or with no period': {
    portfolio: portfolioOf({
      projects: {
        a: { time, cost: { project: [{ year: 2026 }, { year: 2027 }] } },
        b: { cost: { project: [{ year: 2020 }] } },
      },
    }),
    finds: [],
  },
});
