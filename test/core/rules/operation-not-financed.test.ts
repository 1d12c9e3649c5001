import { operationNotFinanced } from '../../../src/core/rules/operation-not-financed.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(operationNotFinanced, {
  'lines without money, told once': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'execution',
          cost: {
            operation: [
              { year: 2027, amount: 100, financed: true },
              { year: 2028, amount: 200, financed: false },
              { year: 2029, amount: 300 },
            ],
          },
        },
      },
    }),
    finds: [['a.yaml#/cost/operation', { amount: 500, years: ['2028', '2029'] }]],
  },
  'savings, financed lines, and projects before execution': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'execution',
          cost: {
            operation: [
              { year: 2027, amount: -100 },
              { year: 2028, amount: 200, financed: true },
            ],
          },
        },
        b: { stage: 'planning', cost: { operation: [{ year: 2027, amount: 100 }] } },
      },
    }),
    finds: [],
  },
});
