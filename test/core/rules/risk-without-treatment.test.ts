import { riskWithoutTreatment } from '../../../src/core/rules/risk-without-treatment.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const red = { id: 'R1', event: 'Data på avveie', likelihood: 4, consequence: 5 };
const orange = { ...red, likelihood: 3, consequence: 3 };

testRule(riskWithoutTreatment, {
  'serious, and nothing is done; a red one cannot be accepted': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'planning',
          risks: [{ ...red, strategy: 'accept' }, orange, { ...orange, actions: [{ text: 'Nei', status: 'dropped' }] }],
        },
      },
    }),
    finds: [
      ['a.yaml#/risks/0', { risk: red.event, colour: 'matrix_colour=red' }],
      ['a.yaml#/risks/1', { risk: red.event, colour: 'matrix_colour=orange' }],
      ['a.yaml#/risks/2', { risk: red.event, colour: 'matrix_colour=orange' }],
    ],
  },
  'treated, accepted when orange, small, an opportunity, or before planning': {
    portfolio: portfolioOf({
      projects: {
        a: {
          stage: 'planning',
          risks: [
            { ...red, actions: [{ text: 'Kryptere' }] },
            { ...orange, strategy: 'monitor' },
            { ...red, likelihood: 1, consequence: 2 },
            { ...red, type: 'opportunity' },
            { id: 'R9', event: 'Ikke vurdert' },
          ],
        },
        b: { stage: 'concept', risks: [red] },
      },
    }),
    finds: [],
  },
});
