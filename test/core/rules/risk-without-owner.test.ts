import { expect, test } from 'vitest';
import { riskWithoutOwner } from '../../../src/core/rules/risk-without-owner.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const risk = { id: 'R1', event: 'Leverandøren trekker seg' };

testRule(riskWithoutOwner, {
  'nobody follows it': {
    portfolio: portfolioOf({ projects: { a: { stage: 'planning', risks: [risk] } } }),
    finds: [['a.yaml#/risks/0', { risk: risk.event }]],
  },
  'with an owner, or no longer relevant': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'planning',
          risks: [
            { ...risk, owner: 'Prosjektleder' },
            { ...risk, status: 'no_longer_relevant' },
          ],
        },
      },
    }),
    finds: [],
  },
});

test('a warning before planning, an error from planning on', () => {
  const portfolio = portfolioOf({
    projects: { a: { stage: 'concept', risks: [risk] }, b: { stage: 'planning', risks: [risk] } },
  });
  expect(
    [...riskWithoutOwner.check(portfolio, ruleContext(portfolio, '2026-11-22'))].map(({ severity }) => severity),
  ).toEqual(['warning', 'error']);
});
