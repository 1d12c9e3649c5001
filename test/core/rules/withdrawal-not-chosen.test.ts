import { withdrawalNotChosen } from '../../../src/core/rules/withdrawal-not-chosen.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const other = {
  id: 'G1',
  name: 'Økte inntekter',
  class: 'other',
  arena: 'own',
  annual: [{ year: 2028, amount: 100 }],
} as const;

testRule(withdrawalNotChosen, {
  'class other without a rate': {
    portfolio: portfolioOf({ projects: { a: { benefits: [other] } } }),
    finds: [['a.yaml#/benefits/0', { benefit: 'Økte inntekter' }]],
  },
  'with a rate, another class, outside public budgets, or without amounts': {
    portfolio: portfolioOf({
      projects: {
        a: {
          benefits: [
            { ...other, withdrawal_rate: 0 },
            { ...other, class: 'labour_saving' },
            { ...other, arena: 'citizens' },
            { ...other, annual: [{ year: 2028, fte: 1 }] },
          ],
        },
      },
    }),
    finds: [],
  },
});
