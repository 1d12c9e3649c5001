import { exclusiveBothActive } from '../../../src/core/rules/exclusive-both-active.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const both = { id: 'a', other: 'b' };

testRule(exclusiveBothActive, {
  'once, when both name each other': {
    portfolio: portfolioOf({
      projects: {
        a: { status: 'active', links: { excludes: ['b'] } },
        b: { status: 'active', links: { excludes: ['a'] } },
      },
    }),
    finds: [['a.yaml#/links/excludes/0', both]],
  },
  'on the smaller id, when only the larger names it': {
    portfolio: portfolioOf({
      projects: { a: { status: 'active' }, b: { status: 'active', links: { excludes: ['x', 'a'] } } },
    }),
    finds: [['a.yaml#/status', both]],
  },
  'one of them is only proposed': {
    portfolio: portfolioOf({
      projects: { a: { status: 'active', links: { excludes: ['b'] } }, b: { status: 'proposed' } },
    }),
    finds: [],
  },
});
