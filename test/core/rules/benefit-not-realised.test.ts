import type { Card } from '../../../src/core/model/portfolio.ts';
import { benefitNotRealised } from '../../../src/core/rules/benefit-not-realised.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

function card(realised: number | undefined, rest: Partial<Card> = {}): Card {
  const told = realised === undefined ? {} : { realised };
  return {
    status: 'active',
    stage: 'realisation',
    benefits: [
      {
        id: 'G1',
        name: 'Porto',
        annual: [
          { year: 2024, amount: 400, ...told },
          { year: 2025, amount: 600, ...told },
          { year: 2026, amount: 600 },
        ],
        budget_cut: [
          { year: 2025, amount: 500 },
          { year: 2026, amount: 600 },
        ],
      },
    ],
    ...rest,
  };
}

testRule(benefitNotRealised, {
  'a year that is over and has not told, or gave less than the cut': {
    portfolio: portfolioOf({ projects: { a: card(undefined), b: card(499) } }),
    finds: [
      ['a.yaml#/benefits/0/annual/1', { benefit: 'Porto', year: '2025', years: 1, cut: 500, realised: null }],
      ['b.yaml#/benefits/0/annual/1/realised', { benefit: 'Porto', year: '2025', years: 1, cut: 500, realised: 499 }],
    ],
  },
  'as much as the cut, not delivered yet, over, or a year without a cut': {
    portfolio: portfolioOf({
      projects: {
        a: card(500),
        b: card(undefined, { stage: 'execution' }),
        c: card(undefined, { status: 'completed', stage: 'done' }),
      },
    }),
    finds: [],
  },
  'nothing before the year is over': {
    portfolio: portfolioOf({ projects: { a: card(undefined) } }),
    today: '2025-12-31',
    finds: [],
  },
});
