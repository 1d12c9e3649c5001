import type { GivenWeights } from '../../../src/core/model/portfolio.ts';
import { weightsUnusable } from '../../../src/core/rules/weights-unusable.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const withWeights = (weights: GivenWeights | null) =>
  portfolioOf({
    strategy: {
      criteria: [
        { id: 'x', name: 'X', weight: 1 },
        { id: 'y', name: 'Y', weight: 1 },
      ],
    },
    memberWeights: [{ name: 'kari', file: 'portfolio/weights/kari.yaml', weights }],
  });

testRule(weightsUnusable, {
  'nothing counts': {
    portfolio: withWeights({ x: 0 }),
    finds: [['weights/kari.yaml#', { problem: 'zero', criteria: ['x', 'y'] }]],
  },
  'one that counts is enough': { portfolio: withWeights({ x: 0, y: 1 }), finds: [] },
  'an order that leaves one out': {
    portfolio: withWeights(['y']),
    finds: [['weights/kari.yaml#', { problem: 'incomplete', criteria: ['x'] }]],
  },
  'an order that names one twice': {
    portfolio: withWeights(['y', 'x', 'y']),
    finds: [['weights/kari.yaml#', { problem: 'twice', criteria: ['y'] }]],
  },
  'an order of all': { portfolio: withWeights(['y', 'x']), finds: [] },
  'an unknown criterion is told by itself': { portfolio: withWeights(['y', 'z']), finds: [] },
  'a file that was told to be wrong': { portfolio: withWeights(null), finds: [] },
});
