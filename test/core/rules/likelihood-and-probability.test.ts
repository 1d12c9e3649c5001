import { likelihoodAndProbability } from '../../../src/core/rules/likelihood-and-probability.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const risk = { id: 'R1', event: 'Forsinket anskaffelse' };

testRule(likelihoodAndProbability, {
  'the same thing twice, before or after measures': {
    portfolio: portfolioOf({
      projects: {
        a: { risks: [{ ...risk, likelihood: 2, probability: 0.2, after_measures: { consequence: 2, loss: 0.1 } }] },
      },
    }),
    finds: [
      ['a.yaml#/risks/0/probability', { risk: risk.event, level: 'likelihood', number: 'probability' }],
      ['a.yaml#/risks/0/after_measures/loss', { risk: risk.event, level: 'consequence', number: 'loss' }],
    ],
  },
  'a level and the number of another thing': {
    portfolio: portfolioOf({
      projects: {
        a: {
          risks: [
            { ...risk, likelihood: 2, loss: 0.2 },
            { ...risk, probability: 0.2, consequence: 3, cost: 100 },
          ],
        },
      },
    }),
    finds: [],
  },
});
