import { weightsMissing } from '../../../src/core/rules/weights-missing.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const criteria = [
  { id: 'x', name: 'X' },
  { id: 'y', name: 'Y', weight: 0 },
];

testRule(weightsMissing, {
  'no criterion weighs anything': {
    portfolio: portfolioOf({ strategy: { criteria } }),
    finds: [['strategy.yaml#/criteria', { criteria: 2 }]],
  },
  'one does': {
    portfolio: portfolioOf({
      strategy: { criteria: [...criteria, { id: 'z', name: 'Z', weight: 1 }], weight_method: 'swing' },
    }),
    finds: [],
  },
  'only their order counts': {
    portfolio: portfolioOf({ strategy: { criteria, weight_method: 'order' } }),
    finds: [],
  },
  'no criteria yet': {
    portfolio: portfolioOf({}),
    finds: [],
  },
});
