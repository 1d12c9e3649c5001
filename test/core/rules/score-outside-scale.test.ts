import { scoreOutsideScale } from '../../../src/core/rules/score-outside-scale.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const criteria = [
  { id: 'x', name: 'X' },
  { id: 'y', name: 'Y', scale: { lowest: -2, top: 4 }, may_be_negative: true },
  { id: 'z', name: 'Z', scale: { lowest: -2, zero: 1, top: 4 } },
  { id: 'falling', name: 'F', scale: { zero: 5, top: 1 } },
];

testRule(scoreOutsideScale, {
  'above, below and at the ends of a span': {
    portfolio: portfolioOf({
      strategy: { criteria },
      projects: {
        a: { scores: { x: { score: 6 }, y: { score: -3 }, z: { score: 0 }, falling: { score: 6 } } },
        b: { scores: { x: { score: 5, span: [4, 5.5] } } },
      },
    }),
    finds: [
      ['a.yaml#/scores/x/score', { criterion: 'x', score: 6, lowest: 0, top: 5 }],
      ['a.yaml#/scores/y/score', { criterion: 'y', score: -3, lowest: -2, top: 4 }],
      ['a.yaml#/scores/z/score', { criterion: 'z', score: 0, lowest: 1, top: 4 }],
      ['a.yaml#/scores/falling/score', { criterion: 'falling', score: 6, lowest: 5, top: 1 }],
      ['b.yaml#/scores/x/span/1', { criterion: 'x', score: 5.5, lowest: 0, top: 5 }],
    ],
  },
  'the default scale, without criteria in the strategy': {
    portfolio: portfolioOf({ projects: { a: { scores: { goals: { score: 6 }, users: { score: 5 } } } } }),
    finds: [['a.yaml#/scores/goals/score', { criterion: 'goals', score: 6, lowest: 0, top: 5 }]],
  },
  'a register without criteria': {
    portfolio: portfolioOf({
      governance: { requirement_set: 'register' },
      projects: { a: { scores: { goals: { score: 6 } } } },
    }),
    finds: [],
  },
  'on the scale, or no criterion at all': {
    portfolio: portfolioOf({
      strategy: { criteria },
      projects: {
        a: {
          scores: {
            x: { score: 0, span: [0, 5] },
            y: { score: -2 },
            z: { score: 1 },
            falling: { score: 2 },
            w: { score: 99 },
          },
        },
      },
    }),
    finds: [],
  },
});
