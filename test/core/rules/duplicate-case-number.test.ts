import { duplicateCaseNumber } from '../../../src/core/rules/duplicate-case-number.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const archive = { case_number: '2026/1234' };

testRule(duplicateCaseNumber, {
  'on the later card': {
    portfolio: portfolioOf({
      projects: { a: { archive }, b: { archive }, c: { archive: { case_number: '2026/1235' } } },
    }),
    finds: [['b.yaml#/archive/case_number', { case_number: '2026/1234', other: 'a' }]],
  },
  'on the living card when the other has ended': {
    portfolio: portfolioOf({ projects: { a: { archive }, b: { archive, status: 'completed' } } }),
    finds: [['a.yaml#/archive/case_number', { case_number: '2026/1234', other: 'b' }]],
  },
  'a card that takes over goes on in the same case': {
    portfolio: portfolioOf({
      projects: { a: { archive, status: 'stopped' }, b: { archive, links: { replaces: ['a'] } } },
    }),
    finds: [],
  },
});
