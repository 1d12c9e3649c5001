import { riskNotAssessed } from '../../../src/core/rules/risk-not-assessed.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const risk = { id: 'R1', event: 'Forsinket anskaffelse' };

testRule(riskNotAssessed, {
  'neither how likely nor how serious': {
    portfolio: portfolioOf({ projects: { a: { stage: 'planning', risks: [risk, { ...risk, likelihood: 2 }] } } }),
    finds: [
      ['a.yaml#/risks/0', { risk: risk.event, fields: ['likelihood', 'consequence'] }],
      ['a.yaml#/risks/1', { risk: risk.event, fields: ['consequence'] }],
    ],
  },
  'by levels, by numbers, happened, or before planning': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'planning',
          risks: [
            { ...risk, likelihood: 2, consequence: 3 },
            { ...risk, probability: 0.2, delay_months: 3 },
            { ...risk, status: 'occurred', cost: 100 },
          ],
        },
        b: { stage: 'concept', risks: [risk] },
      },
    }),
    finds: [],
  },
});
