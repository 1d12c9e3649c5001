import { overspendNotRecovered } from '../../../src/core/rules/overspend-not-recovered.ts';
import type { Cost } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = { overspend: { percent: 5, recovered_within_years: 3 } };
const spent = { year: 2025, budget: 1000, actual: 1040 };
const cost = (...recovery: NonNullable<Cost['recovery']>) => ({ cost: { project: [spent], recovery } });
const line = (year: number, amount: number) => ({ overspent_year: 2025, year, amount });

testRule(overspendNotRecovered, {
  'within the accepted percent, but never taken back': {
    portfolio: portfolioOf({ governance, projects: { a: cost(), b: cost(line(2026, 15)) } }),
    finds: [
      ['a.yaml#/cost/project/0/actual', { years: ['2025'], over: 40, left: 40, late: 0, within: 3 }],
      ['b.yaml#/cost/project/0/actual', { years: ['2025'], over: 40, left: 25, late: 0, within: 3 }],
    ],
  },
  'taken back too late': {
    portfolio: portfolioOf({ governance, projects: { a: cost(line(2029, 40)) } }),
    finds: [['a.yaml#/cost/recovery/0/year', { years: ['2025'], over: 40, left: 40, late: 40, within: 3 }]],
  },
  'several years are told once': {
    portfolio: portfolioOf({
      governance,
      projects: { a: { cost: { project: [spent, { year: 2026, budget: 500, actual: 560 }] } } },
    }),
    finds: [['a.yaml#/cost/project/0/actual', { years: ['2025', '2026'], over: 100, left: 100, late: 0, within: 3 }]],
  },
  'taken back by the plan, by a lower forecast, or too little to tell': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: cost(line(2026, 20), line(2028, 20)),
        b: { cost: { project: [spent, { year: 2027, budget: 500, forecast: 460 }] } },
        c: { cost: { project: [{ year: 2025, budget: 1000, actual: 1020 }] } },
      },
    }),
    finds: [],
  },
  'what the plan takes back in a year is not also saved there': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: {
          cost: { project: [spent, { year: 2027, budget: 500, forecast: 480 }], recovery: [line(2027, 15)] },
        },
      },
    }),
    finds: [],
  },
  'nobody has said that it is to be taken back': {
    portfolio: portfolioOf({ projects: { a: cost() } }),
    finds: [],
  },
});
