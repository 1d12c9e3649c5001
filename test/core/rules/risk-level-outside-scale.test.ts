import { riskLevelOutsideScale } from '../../../src/core/rules/risk-level-outside-scale.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(riskLevelOutsideScale, {
  'above five where the strategy has no scale': {
    portfolio: portfolioOf({ projects: { a: { risks: [{ id: 'R1', event: 'x', likelihood: 5, consequence: 6 }] } } }),
    finds: [['a.yaml#/risks/0/consequence', { risk: 'R1', field: 'consequence', level: 6, steps: 5 }]],
  },
  'above the scale of the strategy, also after measures': {
    portfolio: portfolioOf({
      strategy: { risk: { likelihood: [1, 2, 3, 4].map((level) => ({ level })) } },
      projects: {
        a: { risks: [{ id: 'R1', event: 'x', likelihood: 4, after_measures: { likelihood: 5, consequence: 5 } }] },
      },
    }),
    finds: [
      [
        'a.yaml#/risks/0/after_measures/likelihood',
        { risk: 'R1', field: 'after_measures.likelihood', level: 5, steps: 4 },
      ],
    ],
  },
  'within the scale': {
    portfolio: portfolioOf({ projects: { a: { risks: [{ id: 'R1', event: 'x', likelihood: 5, consequence: 1 }] } } }),
    finds: [],
  },
});
