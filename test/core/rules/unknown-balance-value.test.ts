import { unknownBalanceValue } from '../../../src/core/rules/unknown-balance-value.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const at = (index: number) => `strategy.yaml#/balance/${index}/value`;

testRule(unknownBalanceValue, {
  'a value that no card can have': {
    portfolio: portfolioOf({
      strategy: {
        balance: [
          { dimension: 'risk', value: 'hight' },
          { dimension: 'sector', value: 'helse' },
        ],
      },
      governance: { sectors: [{ id: 'skole', name: 'Skole' }] },
    }),
    finds: [
      [
        at(0),
        {
          dimension: 'balance_dimension=risk',
          value: 'hight',
          known: ['high', 'green', 'yellow', 'orange', 'red'],
          suggestion: 'high',
        },
      ],
      [at(1), { dimension: 'balance_dimension=sector', value: 'helse', known: ['skole'], suggestion: null }],
    ],
  },
  'values of the schemas, of lists that nobody has written, and of what is free': {
    portfolio: portfolioOf({
      strategy: {
        balance: [
          { dimension: 'risk', value: 'high' },
          { dimension: 'category', value: 'renew' },
          { dimension: 'element', value: 'societal_benefit' },
          { dimension: 'form', value: 'pilot' },
          { dimension: 'sector', value: 'helse' },
          { dimension: 'theme', value: 'ki' },
          { dimension: 'cross_cutting', value: 'ja' },
        ],
      },
    }),
    finds: [],
  },
});
