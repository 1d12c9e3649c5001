import { fixedPriceLarge } from '../../../src/core/rules/fixed-price-large.ts';
import { riskyContractPattern } from '../../../src/core/rules/risky-contract-pattern.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const contract = { form: 'fixed_price', suppliers: ['Stor AS'] } as const;
const weak = { customer_competence: { score: 2 } };
const cost = { estimate: { likely: 20000000 } };

testRule(riskyContractPattern, {
  'one supplier, a fixed price and a weak customer': {
    portfolio: portfolioOf({ projects: { a: { contract, success_factors: weak } } }),
    finds: [['a.yaml#/contract/form', { supplier: 'Stor AS', competence: 2 }]],
  },
  'two suppliers, paid by the hour, or a customer who can steer': {
    portfolio: portfolioOf({
      projects: {
        a: { contract: { ...contract, suppliers: ['Stor AS', 'Liten AS'] }, success_factors: weak },
        b: { contract: { ...contract, form: 'time_and_materials' }, success_factors: weak },
        c: { contract, success_factors: { customer_competence: { score: 3 } } },
      },
    }),
    finds: [],
  },
});

testRule(fixedPriceLarge, {
  'the pattern is told once, by the rule that says most': {
    portfolio: portfolioOf({ projects: { a: { cost, contract, success_factors: weak } } }),
    finds: [],
  },
});
