import { unknownCriterion } from '../../../src/core/rules/unknown-criterion.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownCriterion, {
  'what is not in the list': {
    portfolio: portfolioOf({
      strategy: { criteria: [{ id: 'kapasitet', name: 'Kapasitet' }] },
      projects: { a: { scores: { kapasitte: { score: 3 } } } },
    }),
    finds: [['a.yaml#/scores/kapasitte', { id: 'kapasitte', suggestion: 'kapasitet' }]],
  },
  'what is in the list': {
    portfolio: portfolioOf({
      strategy: { criteria: [{ id: 'kapasitet', name: 'Kapasitet' }] },
      projects: { a: { scores: { kapasitet: { score: 3 } } } },
    }),
    finds: [],
  },
  'anything goes without a list': {
    portfolio: portfolioOf({ projects: { a: { scores: { kapasitte: { score: 3 } } } } }),
    finds: [],
  },
});
