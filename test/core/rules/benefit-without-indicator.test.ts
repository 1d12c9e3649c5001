import { expect, test } from 'vitest';
import { benefitWithoutIndicator } from '../../../src/core/rules/benefit-without-indicator.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bare = { id: 'G1', name: 'Færre besøk' };

testRule(benefitWithoutIndicator, {
  'none, or an empty one': {
    portfolio: portfolioOf({ projects: { a: { stage: 'execution', benefits: [bare, { ...bare, indicator: {} }] } } }),
    finds: [
      ['a.yaml#/benefits/0', { benefit: 'Færre besøk' }],
      ['a.yaml#/benefits/1', { benefit: 'Færre besøk' }],
    ],
  },
  'with an indicator, a reason, or of a kind that is not measured': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'execution',
          benefits: [
            { ...bare, indicator: { unit: 'besøk' } },
            { ...bare, indicator: { none_because: 'For få' } },
            { ...bare, type: 'qualitative' },
          ],
        },
        b: { stage: 'concept', benefits: [bare] },
      },
    }),
    finds: [],
  },
});

test('a warning in planning, an error from execution on', () => {
  const portfolio = portfolioOf({
    projects: { a: { stage: 'planning', benefits: [bare] }, b: { stage: 'execution', benefits: [bare] } },
  });
  const observed = [...benefitWithoutIndicator.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
  expect(observed.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});
