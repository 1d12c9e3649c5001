import { budgetCutDiffers } from '../../../src/core/rules/budget-cut-differs.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const benefit = {
  id: 'G1',
  name: 'Kortere saksbehandling',
  class: 'labour_saving',
  arena: 'own',
  annual: [
    { year: 2028, amount: 1000 },
    { year: 2029, amount: 1000 },
  ],
} as const;
const cut = (...amounts: readonly number[]) => ({
  budget_cut: amounts.map((amount, index) => ({ year: 2028 + index, amount })),
});

testRule(budgetCutDiffers, {
  'half of labour saved is taken out': {
    portfolio: portfolioOf({ projects: { a: { benefits: [{ ...benefit, ...cut(500, 506) }] } } }),
    finds: [
      [
        'a.yaml#/benefits/0/budget_cut/1/amount',
        { benefit: benefit.name, year: '2029', years: 1, entered: 506, expected: 500, rate: 50 },
      ],
    ],
  },
  'the rate on the card, told once for all years': {
    portfolio: portfolioOf({ projects: { a: { benefits: [{ ...benefit, withdrawal_rate: 0.2, ...cut(500, 500) }] } } }),
    finds: [
      [
        'a.yaml#/benefits/0/budget_cut/0/amount',
        { benefit: benefit.name, year: '2028', years: 2, entered: 500, expected: 200, rate: 20 },
      ],
    ],
  },
  'within one percent, by the rate in strategy.yaml, or with an unknown side': {
    portfolio: portfolioOf({
      strategy: { withdrawal: { labour_saving: 0.4 } },
      projects: {
        a: {
          benefits: [
            { ...benefit, ...cut(400, 404) },
            { ...benefit, class: 'other', ...cut(900) },
            { ...benefit, annual: [{ year: 2028, fte: 1 }], ...cut(900) },
            { ...benefit, annual: [], ...cut(900) },
          ],
        },
      },
    }),
    finds: [],
  },
});
