import { fundingBelowCost } from '../../../src/core/rules/funding-below-cost.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const planned = { stage: 'planning', cost: { project: [{ year: 2027, budget: 1000 }] } } as const;

testRule(fundingBelowCost, {
  'more than one percent short': {
    portfolio: portfolioOf({ projects: { a: { ...planned, funding: [{ source: 'own', amount: 989 }] } } }),
    finds: [['a.yaml#/funding', { funding: 989, cost: 1000, short: 11 }]],
  },
  'what was refused does not count': {
    portfolio: portfolioOf({
      projects: {
        a: {
          ...planned,
          funding: [
            { source: 'own', amount: 500 },
            { source: 'eu', status: 'refused', amount: 400 },
          ],
        },
      },
    }),
    finds: [['a.yaml#/funding', { funding: 500, cost: 1000, short: 500 }]],
  },
  'within one percent, unknown, none at all, before planning, or told by funding-refused-counted': {
    portfolio: portfolioOf({
      projects: {
        a: { ...planned, funding: [{ source: 'own', amount: 990 }] },
        b: { ...planned, funding: [{ source: 'own', amount: 500 }, { source: 'eu' }] },
        c: planned,
        d: { ...planned, stage: 'concept', funding: [{ source: 'own', amount: 500 }] },
        e: {
          ...planned,
          funding: [
            { source: 'own', amount: 500 },
            { source: 'eu', status: 'refused', amount: 500 },
          ],
        },
      },
    }),
    finds: [],
  },
});
