import { measuresRaiseRisk } from '../../../src/core/rules/measures-raise-risk.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const risk = { id: 'R1', event: 'Forsinket anskaffelse', likelihood: 3, consequence: 3 };

testRule(measuresRaiseRisk, {
  'more likely, or more serious by more than it is less likely': {
    portfolio: portfolioOf({
      projects: {
        a: {
          risks: [
            { ...risk, after_measures: { likelihood: 4 } },
            { ...risk, after_measures: { likelihood: 2, consequence: 5 } },
            { id: 'R2', event: 'Dyrere', probability: 0.2, cost: 100, after_measures: { cost: 200 } },
          ],
        },
      },
    }),
    finds: [
      ['a.yaml#/risks/0/after_measures', { risk: risk.event }],
      ['a.yaml#/risks/1/after_measures', { risk: risk.event }],
      ['a.yaml#/risks/2/after_measures', { risk: 'Dyrere' }],
    ],
  },
  'smaller, the same, an opportunity, or unknown before': {
    portfolio: portfolioOf({
      projects: {
        a: {
          risks: [
            { ...risk, after_measures: { likelihood: 1 } },
            { ...risk, after_measures: { likelihood: 3, consequence: 3 } },
            { ...risk, type: 'opportunity', after_measures: { likelihood: 5 } },
            { id: 'R2', event: 'Ukjent', after_measures: { likelihood: 5, consequence: 5 } },
          ],
        },
      },
    }),
    finds: [],
  },
});
