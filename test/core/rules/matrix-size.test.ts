import { matrixSize } from '../../../src/core/rules/matrix-size.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const two = [{ level: 1 }, { level: 2 }];

testRule(matrixSize, {
  'a row too few': {
    portfolio: portfolioOf({ strategy: { risk: { likelihood: two, consequence: two, matrix: [['green', 'red']] } } }),
    finds: [['strategy.yaml#/risk/matrix', { rows: 1, columns: 2, likelihood: 2, consequence: 2 }]],
  },
  'one row that is too long': {
    portfolio: portfolioOf({
      strategy: {
        risk: {
          likelihood: two,
          consequence: two,
          matrix: [
            ['green', 'red'],
            ['green', 'yellow', 'red'],
          ],
        },
      },
    }),
    finds: [['strategy.yaml#/risk/matrix', { rows: 2, columns: 3, likelihood: 2, consequence: 2 }]],
  },
  'five by five without scales': {
    portfolio: portfolioOf({
      strategy: {
        risk: { matrix: Array.from({ length: 5 }, () => Array.from({ length: 5 }, () => 'green' as const)) },
      },
    }),
    finds: [],
  },
});
