import { selfReference } from '../../../src/core/rules/self-reference.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(selfReference, {
  'a card that links to itself': {
    portfolio: portfolioOf({
      projects: { a: { links: { depends_on: [{ card: 'b' }, { card: 'a' }], related: ['a'] } }, b: {} },
    }),
    finds: [
      ['a.yaml#/links/depends_on/1/card', { id: 'a' }],
      ['a.yaml#/links/related/0', { id: 'a' }],
    ],
  },
  'a card that links to another': {
    portfolio: portfolioOf({ projects: { a: { links: { related: ['b'] } }, b: {} } }),
    finds: [],
  },
});
