import { spanOutOfOrder } from '../../../src/core/rules/span-out-of-order.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(spanOutOfOrder, {
  'turned around, or beside the score': {
    portfolio: portfolioOf({
      projects: { a: { scores: { x: { score: 3, span: [4, 2] }, y: { score: 1, span: [2, 4] } } } },
    }),
    finds: [
      ['a.yaml#/scores/x/span', { criterion: 'x', score: 3, low: 4, high: 2 }],
      ['a.yaml#/scores/y/span', { criterion: 'y', score: 1, low: 2, high: 4 }],
    ],
  },
  'around the score, or no span': {
    portfolio: portfolioOf({ projects: { a: { scores: { x: { score: 2, span: [2, 4] }, y: { score: 1 } } } } }),
    finds: [],
  },
});
