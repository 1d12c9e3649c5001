import { alternativesWithoutChoice } from '../../../src/core/rules/alternatives-without-choice.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bought = { id: 'A1', name: 'Kjøpe' };
const built = { id: 'A2', name: 'Utvikle' };

testRule(alternativesWithoutChoice, {
  'none or more than one is chosen': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'planning', alternatives: [bought, built] },
        b: {
          stage: 'planning',
          alternatives: [
            { ...bought, chosen: true },
            { ...built, chosen: true },
          ],
        },
      },
    }),
    finds: [
      ['a.yaml#/alternatives', { alternatives: 2, chosen: 0 }],
      ['b.yaml#/alternatives', { alternatives: 2, chosen: 2 }],
    ],
  },
  'one is chosen, there are none, or it is too early': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'planning', alternatives: [bought, { ...built, chosen: true }] },
        b: { stage: 'planning' },
        c: { stage: 'concept', alternatives: [bought] },
      },
    }),
    finds: [],
  },
});
