import { fundingSchemeLimits } from '../../../src/core/rules/funding-scheme-limits.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const scheme = {
  id: 'co_financing',
  name: 'Medfinansieringsordningen',
  min: 500,
  max: 5000,
  share: 50,
  cap: 1500,
  valid_from: '2026-01-01',
  valid_to: '2026-12-31',
};
const governance = { funding_schemes: [scheme] };
const project = (budget: number, ...amounts: readonly number[]) => ({
  cost: { project: [{ year: 2027, budget }] },
  funding: amounts.map((amount) => ({ source: 'co_financing', amount }) as const),
});

testRule(fundingSchemeLimits, {
  'too small, too large, above the cap, above the share': {
    portfolio: portfolioOf({
      governance,
      projects: { a: project(400, 100), b: project(6000, 100), c: project(4000, 1000, 600), d: project(1000, 600) },
    }),
    finds: [
      ['a.yaml#/funding/0/source', { scheme: scheme.name, broken: 'min', limit: 500, value: 400 }],
      ['b.yaml#/funding/0/source', { scheme: scheme.name, broken: 'max', limit: 5000, value: 6000 }],
      ['c.yaml#/funding/0/amount', { scheme: scheme.name, broken: 'cap', limit: 1500, value: 1600 }],
      ['d.yaml#/funding/0/amount', { scheme: scheme.name, broken: 'share', limit: 50, value: 60 }],
    ],
  },
  'within all limits, or refused': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: project(3000, 1500),
        b: { funding: [{ source: 'co_financing', amount: 9000, status: 'refused' }] },
      },
    }),
    finds: [],
  },
  'a scheme that is over': {
    portfolio: portfolioOf({ governance, projects: { a: project(400, 100) } }),
    today: '2027-01-01',
    finds: [],
  },
});
