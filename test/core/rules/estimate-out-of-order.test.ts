import { estimateOutOfOrder } from '../../../src/core/rules/estimate-out-of-order.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(estimateOutOfOrder, {
  'low above likely': {
    portfolio: portfolioOf({ projects: { a: { cost: { estimate: { low: 3, likely: 2, high: 1 } } } } }),
    finds: [['a.yaml#/cost/estimate/low', { smaller: 'low', amount: 3, larger: 'likely', next: 2 }]],
  },
  'likely above high': {
    portfolio: portfolioOf({ projects: { a: { cost: { estimate: { low: 1, likely: 5, high: 4 } } } } }),
    finds: [['a.yaml#/cost/estimate/likely', { smaller: 'likely', amount: 5, larger: 'high', next: 4 }]],
  },
  'low above high with no likely': {
    portfolio: portfolioOf({ projects: { a: { cost: { estimate: { low: 5, high: 4 } } } } }),
    finds: [['a.yaml#/cost/estimate/low', { smaller: 'low', amount: 5, larger: 'high', next: 4 }]],
  },
  'in order, or equal': {
    portfolio: portfolioOf({
      projects: { a: { cost: { estimate: { low: 1, likely: 1, high: 4 } } }, b: { cost: { estimate: { likely: 1 } } } },
    }),
    finds: [],
  },
});
