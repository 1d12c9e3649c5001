import { alternativesWithoutZero } from '../../../src/core/rules/alternatives-without-zero.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const alternatives = [
  { id: 'A1', name: 'Kjøpe' },
  { id: 'A2', name: 'Utvikle' },
];

testRule(alternativesWithoutZero, {
  'none is to go on as today': {
    portfolio: portfolioOf({ projects: { a: { stage: 'planning', alternatives } } }),
    finds: [['a.yaml#/alternatives', { alternatives: 2 }]],
  },
  'with a zero alternative, without alternatives, or before planning': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'planning', alternatives: [...alternatives, { id: 'A0', name: 'Som i dag', zero: true }] },
        b: { stage: 'planning' },
        c: { stage: 'concept', alternatives },
      },
    }),
    finds: [],
  },
});
