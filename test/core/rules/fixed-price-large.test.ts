import { fixedPriceLarge } from '../../../src/core/rules/fixed-price-large.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const large = {
  contract: { form: 'fixed_price' },
  cost: { project: [{ year: 2027, budget: 10_000_001 }] },
  success_factors: { customer_competence: { score: 2 } },
} as const;

testRule(fixedPriceLarge, {
  'large, fixed price, weak customer': {
    portfolio: portfolioOf({ projects: { a: large } }),
    finds: [['a.yaml#/contract/form', { cost: 10_000_001, competence: 2 }]],
  },
  'smaller, another form, a stronger customer, or unknown': {
    portfolio: portfolioOf({
      projects: {
        a: { ...large, cost: { project: [{ year: 2027, budget: 10_000_000 }] } },
        b: { ...large, contract: { form: 'target_price' } },
        c: { ...large, success_factors: { customer_competence: { score: 3 } } },
        d: { ...large, success_factors: {} },
      },
    }),
    finds: [],
  },
});
