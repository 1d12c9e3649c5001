import { elementsNot100 } from '../../../src/core/rules/elements-not-100.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(elementsNot100, {
  'more than 100': {
    portfolio: portfolioOf({
      projects: { a: { elements: { technical_modernisation: 50, societal_benefit: 40, internal_efficiency: 12.5 } } },
    }),
    finds: [['a.yaml#/elements', { sum: 102.5 }]],
  },
  'exactly 100, or not given': {
    portfolio: portfolioOf({
      projects: {
        a: { elements: { technical_modernisation: 50, societal_benefit: 40, internal_efficiency: 10 } },
        b: {},
      },
    }),
    finds: [],
  },
});
