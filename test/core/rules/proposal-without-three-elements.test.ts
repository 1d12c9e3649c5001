import { expect, test } from 'vitest';
import { proposalWithoutThreeElements } from '../../../src/core/rules/proposal-without-three-elements.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const budget_proposal = { budget_year: 2028 };
const elements = { technical_modernisation: 40, societal_benefit: 60, internal_efficiency: 0 };

testRule(proposalWithoutThreeElements, {
  'one is nothing, or nobody has said': {
    portfolio: portfolioOf({ projects: { a: { budget_proposal, elements }, b: { budget_proposal } } }),
    finds: [
      ['a.yaml#/elements/internal_efficiency', { lacks: ['elements.internal_efficiency'], year: '2028' }],
      [
        'b.yaml#',
        {
          lacks: ['elements.technical_modernisation', 'elements.societal_benefit', 'elements.internal_efficiency'],
          year: '2028',
        },
      ],
    ],
  },
  'all three, or no proposal': {
    portfolio: portfolioOf({
      projects: { a: { budget_proposal, elements: { ...elements, internal_efficiency: 1 } }, b: { elements } },
    }),
    finds: [],
  },
  'not asked for': {
    portfolio: portfolioOf({ governance: { three_elements: false }, projects: { a: { budget_proposal } } }),
    finds: [],
  },
});

test('where governance.yaml demands all three, it is an error', () => {
  const portfolio = portfolioOf({
    governance: { three_elements: true },
    projects: { a: { budget_proposal, elements } },
  });
  const found = [...proposalWithoutThreeElements.check(portfolio, ruleContext(portfolio, '2026-11-22'))];
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
});
