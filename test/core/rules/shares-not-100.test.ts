import { sharesNot100 } from '../../../src/core/rules/shares-not-100.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(sharesNot100, {
  'less than 100, a missing share counted as none': {
    portfolio: portfolioOf({
      projects: { a: { participants: [{ organisation: 'x', share: 60 }, { organisation: 'y' }] } },
    }),
    finds: [['a.yaml#/participants', { sum: 60 }]],
  },
  'thirds with two decimals': {
    portfolio: portfolioOf({
      projects: { a: { participants: [33.33, 33.33, 33.34].map((share) => ({ organisation: 'x', share })) } },
    }),
    finds: [],
  },
  'no shares given': {
    portfolio: portfolioOf({ projects: { a: { participants: [{ organisation: 'x' }, { organisation: 'y' }] } } }),
    finds: [],
  },
});
