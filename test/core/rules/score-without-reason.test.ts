import { scoreWithoutReason } from '../../../src/core/rules/score-without-reason.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(scoreWithoutReason, {
  'from planning on': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'planning', scores: { x: { score: 3 }, y: { score: 3, reason: 'Fordi.' } } },
        b: { stage: 'execution', scores: { x: { score: 1 } } },
      },
    }),
    finds: [
      ['a.yaml#/scores/x', { criterion: 'x' }],
      ['b.yaml#/scores/x', { criterion: 'x' }],
    ],
  },
  'earlier a score may stand alone': {
    portfolio: portfolioOf({ projects: { a: { stage: 'concept', scores: { x: { score: 3 } } } } }),
    finds: [],
  },
});
