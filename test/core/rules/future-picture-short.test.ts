import { futurePictureShort } from '../../../src/core/rules/future-picture-short.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const period = { from: 2026, to: 2028 };

testRule(futurePictureShort, {
  'nine years after the strategy begins': {
    portfolio: portfolioOf({ strategy: { period, future_picture: { to: 2035 } } }),
    finds: [['strategy.yaml#/future_picture/to', { to: '2035', least: '2036', horizon: 10 }]],
  },
  'ten years': { portfolio: portfolioOf({ strategy: { period, future_picture: { to: 2036 } } }), finds: [] },
  'a period without a picture': {
    portfolio: portfolioOf({ strategy: { period } }),
    finds: [['strategy.yaml#/period', { to: '', least: '2036', horizon: 10 }]],
  },
  'a picture without a year or a period': {
    portfolio: portfolioOf({ strategy: { future_picture: { text: 'Ett sted å henvende seg.' } } }),
    finds: [['strategy.yaml#/future_picture', { to: '', least: '', horizon: 10 }]],
  },
  'a picture with a year, without a period, and neither of them': {
    portfolio: portfolioOf({ strategy: { future_picture: { to: 2030 } } }),
    finds: [],
  },
});
