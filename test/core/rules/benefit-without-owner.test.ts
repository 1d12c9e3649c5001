import { expect, test } from 'vitest';
import { benefitWithoutOwner } from '../../../src/core/rules/benefit-without-owner.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const benefits = [
  { id: 'G1', name: 'Færre besøk', owner: 'Leder' },
  { id: 'G2', name: 'Mer ro' },
];

testRule(benefitWithoutOwner, {
  'from planning on': {
    portfolio: portfolioOf({ projects: { a: { stage: 'planning', benefits } } }),
    finds: [['a.yaml#/benefits/1', { benefit: 'Mer ro' }]],
  },
  'before planning, when ended, and for pilots': {
    portfolio: portfolioOf({
      projects: {
        a: { stage: 'concept', benefits },
        b: { stage: 'execution', status: 'completed', benefits },
        c: { stage: 'execution', form: 'pilot', benefits },
      },
    }),
    finds: [],
  },
});

test('a warning in planning, an error from execution on', () => {
  const portfolio = portfolioOf({
    projects: { a: { stage: 'planning', benefits }, b: { stage: 'realisation', benefits } },
  });
  const observed = [...benefitWithoutOwner.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
  expect(observed.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});
