import { statutoryWithoutLaw } from '../../../src/core/rules/statutory-without-law.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(statutoryWithoutLaw, {
  'statutory, but by which law?': {
    portfolio: portfolioOf({ projects: { a: { category: 'statutory' } } }),
    finds: [['a.yaml#/category', {}]],
  },
  'with a law, another category, or ended': {
    portfolio: portfolioOf({
      projects: {
        a: { category: 'statutory', statutory: { law: 'Arkivlova § 6' } },
        b: { category: 'renew' },
        c: { category: 'statutory', status: 'completed' },
      },
    }),
    finds: [],
  },
});
