import { unknownCriterion } from '../../../src/core/rules/unknown-criterion.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(unknownCriterion, {
  'what is not in the list': {
    portfolio: portfolioOf({
      strategy: { criteria: [{ id: 'kapasitet', name: 'Kapasitet' }] },
      projects: { a: { scores: { kapasitte: { score: 3 } } } },
    }),
    finds: [
      [
        'a.yaml#/scores/kapasitte',
        { id: 'kapasitte', suggestion: 'kapasitet', known: ['kapasitet'], isDefault: false, holder: 'card' },
      ],
    ],
  },
  'what is in the list': {
    portfolio: portfolioOf({
      strategy: { criteria: [{ id: 'kapasitet', name: 'Kapasitet' }] },
      projects: { a: { scores: { kapasitet: { score: 3 } } } },
    }),
    finds: [],
  },
  'without a list the default criteria hold': {
    portfolio: portfolioOf({ projects: { a: { scores: { capasity: { score: 3 }, goals: { score: 2 } } } } }),
    finds: [
      [
        'a.yaml#/scores/capasity',
        {
          id: 'capasity',
          suggestion: 'capacity',
          known: ['goals', 'users', 'capacity', 'coherence', 'foundation'],
          isDefault: true,
          holder: 'card',
        },
      ],
    ],
  },
  'a register without a list': {
    portfolio: portfolioOf({
      governance: { requirement_set: 'register' },
      projects: { a: { scores: { kapasitte: { score: 3 } } } },
    }),
    finds: [],
  },
  'a list that could not be read': {
    portfolio: portfolioOf({ strategy: { criteria: [] }, projects: { a: { scores: { kapasitte: { score: 3 } } } } }),
    finds: [],
  },
  'a member’s weights, and a member’s order': {
    portfolio: portfolioOf({
      strategy: { criteria: [{ id: 'kapasitet', name: 'Kapasitet' }] },
      memberWeights: [
        { name: 'a', file: 'portfolio/weights/a.yaml', weights: { kapasitte: 3, kapasitet: 1 } },
        { name: 'b', file: 'portfolio/weights/b.yaml', weights: ['kapasitet', 'nytte'] },
        { name: 'c', file: 'portfolio/weights/c.yaml', weights: null },
      ],
    }),
    finds: [
      [
        'weights/a.yaml#/kapasitte',
        { id: 'kapasitte', suggestion: 'kapasitet', known: ['kapasitet'], isDefault: false, holder: 'weights' },
      ],
      [
        'weights/b.yaml#/1',
        { id: 'nytte', suggestion: null, known: ['kapasitet'], isDefault: false, holder: 'weights' },
      ],
    ],
  },
  'a card without scores': { portfolio: portfolioOf({ projects: { a: { title: 'A' } } }), finds: [] },
});
