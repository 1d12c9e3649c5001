import { balanceImpossible } from '../../../src/core/rules/balance-impossible.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(balanceImpossible, {
  'more at least than at most': {
    portfolio: portfolioOf({
      strategy: {
        balance: [
          { dimension: 'category', value: 'renew', min_percent: 60, max_percent: 40 },
          { dimension: 'risk', value: 'high', min_projects: 3, max_projects: 2 },
        ],
      },
    }),
    finds: [
      ['strategy.yaml#/balance/0/min_percent', { limit: 'percent', least: 60, most: 40 }],
      ['strategy.yaml#/balance/1/min_projects', { limit: 'projects', least: 3, most: 2 }],
    ],
  },
  'more of a whole than there is, told once': {
    portfolio: portfolioOf({
      strategy: {
        balance: [
          { dimension: 'sector', value: 'a', min_percent: 50 },
          { dimension: 'sector', value: 'b', min_percent: 50.5 },
          { dimension: 'sector', value: 'c', min_percent: 10 },
        ],
      },
    }),
    finds: [['strategy.yaml#/balance/1/min_percent', { limit: 'sum', least: 100.5, most: 100 }]],
  },
  'all of a whole, parts that overlap, and shares of different things': {
    portfolio: portfolioOf({
      strategy: {
        balance: [
          { dimension: 'sector', value: 'a', min_percent: 50, max_percent: 50 },
          { dimension: 'sector', value: 'b', min_percent: 50 },
          { dimension: 'sector', value: 'b', min_percent: 40 },
          { dimension: 'sector', value: 'c', min_percent: 60, percent_of: 'projects' },
          { dimension: 'theme', value: 'a', min_percent: 80 },
          { dimension: 'theme', value: 'b', min_percent: 80 },
          { dimension: 'organisation', value: 'a', min_percent: 80, percent_of: 'projects' },
          { dimension: 'organisation', value: 'b', min_percent: 80, percent_of: 'projects' },
        ],
      },
    }),
    finds: [],
  },
});
