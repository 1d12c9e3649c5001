import { lookAlikeTitle } from '../../../src/core/rules/look-alike-title.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(lookAlikeTitle, {
  'letter case, spaces and kinds of characters': {
    portfolio: portfolioOf({
      projects: {
        a: { title: 'Ny skole\u00A0app' },
        b: { title: 'NY  SKOLE app' },
        c: { title: 'Å måle' },
        d: { title: 'A\u030A måle' },
      },
    }),
    finds: [
      ['b.yaml#/title', { title: 'NY  SKOLE app', other: 'a' }],
      ['d.yaml#/title', { title: 'A\u030A måle', other: 'c' }],
    ],
  },
  'an ended project may be tried again': {
    portfolio: portfolioOf({ projects: { a: { title: 'Ny app', status: 'rejected' }, b: { title: 'Ny app' } } }),
    finds: [],
  },
  'no title at all': {
    portfolio: portfolioOf({ projects: { a: {}, b: {} } }),
    finds: [],
  },
});
