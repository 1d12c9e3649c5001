import { benefitNotSized } from '../../../src/core/rules/benefit-not-sized.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bare = { id: 'G1', name: 'Mer ro' };

testRule(benefitNotSized, {
  'no size, or a year without a figure': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'idea', benefits: [bare, { ...bare, annual: [{ year: 2028 }] }, { ...bare, importance: 'large' }] },
      },
    }),
    finds: [
      ['a.yaml#/benefits/0', { benefit: 'Mer ro' }],
      ['a.yaml#/benefits/1', { benefit: 'Mer ro' }],
      ['a.yaml#/benefits/2', { benefit: 'Mer ro' }],
    ],
  },
  'money, time, plus and minus, or a reason': {
    portfolio: portfolioOf({
      projects: {
        a: {
          benefits: [
            { ...bare, annual: [{ year: 2028, amount: 100 }] },
            { ...bare, annual: [{ year: 2028, fte: 0.5 }] },
            { ...bare, importance: 'large', extent: 'small_positive' },
            { ...bare, not_priced_because: 'Vet ikke' },
          ],
        },
      },
    }),
    finds: [],
  },
  'a register asks for no sizes': {
    portfolio: portfolioOf({ governance: { requirement_set: 'register' }, projects: { a: { benefits: [bare] } } }),
    finds: [],
  },
});
