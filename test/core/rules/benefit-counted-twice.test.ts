import { benefitCountedTwice } from '../../../src/core/rules/benefit-counted-twice.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const annual = [{ year: 2028, amount: 200000 }];
const benefit = { id: 'G1', name: 'Mindre registrering', owner: 'Enhetsleder', arena: 'own', annual } as const;

testRule(benefitCountedTwice, {
  'shared with a card that does not know': {
    portfolio: portfolioOf({
      projects: {
        a: { benefits: [{ ...benefit, shared_with: ['b'] }] },
        b: { benefits: [{ id: 'G1', name: 'Noe annet' }] },
      },
    }),
    finds: [['a.yaml#/benefits/0/shared_with/0', { sign: 'not_mutual', benefit: 'Mindre registrering', other: 'b' }]],
  },
  'the same name, owner, arena and amounts on two cards, and neither says so': {
    portfolio: portfolioOf({
      projects: { a: { benefits: [benefit] }, b: { benefits: [{ ...benefit, name: 'MINDRE  registrering' }] } },
    }),
    finds: [['b.yaml#/benefits/0/name', { sign: 'look_alike', benefit: 'MINDRE  registrering', other: 'a' }]],
  },
  'both know, or the other card is given up or does not exist': {
    portfolio: portfolioOf({
      projects: {
        a: { benefits: [{ ...benefit, shared_with: ['b'] }] },
        b: { benefits: [{ ...benefit, shared_with: ['a'] }] },
        c: { benefits: [{ ...benefit, name: 'Porto', shared_with: ['d', 'e'] }] },
        d: { status: 'rejected', benefits: [] },
      },
    }),
    finds: [],
  },
  'other amounts, another owner, or two variants of which only one comes': {
    portfolio: portfolioOf({
      projects: {
        a: { benefits: [benefit] },
        b: { benefits: [{ ...benefit, annual: [{ year: 2028, amount: 200001 }] }] },
        c: { benefits: [{ ...benefit, owner: 'Rektor' }] },
        d: { benefits: [benefit], links: { variant_of: 'a' } },
        e: { benefits: [benefit], links: { excludes: ['a'] } },
      },
    }),
    finds: [],
  },
});
