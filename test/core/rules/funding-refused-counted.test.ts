import { fundingRefusedCounted } from '../../../src/core/rules/funding-refused-counted.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const cost = { project: [{ year: 2027, budget: 1000 }] };

testRule(fundingRefusedCounted, {
  'covered only with what was refused': {
    portfolio: portfolioOf({
      projects: {
        a: {
          cost,
          funding: [
            { source: 'own', amount: 600 },
            { source: 'digifin', status: 'refused', amount: 400 },
          ],
        },
      },
    }),
    finds: [['a.yaml#/funding', { refused: 400, cost: 1000, short: 400 }]],
  },
  'covered without it, not covered with it either, or unknown': {
    portfolio: portfolioOf({
      projects: {
        a: {
          cost,
          funding: [
            { source: 'own', amount: 1000 },
            { source: 'digifin', status: 'refused', amount: 400 },
          ],
        },
        b: {
          cost,
          funding: [
            { source: 'own', amount: 500 },
            { source: 'digifin', status: 'refused', amount: 400 },
          ],
        },
        c: { cost, funding: [{ source: 'own' }, { source: 'digifin', status: 'refused', amount: 1000 }] },
      },
    }),
    finds: [],
  },
});
