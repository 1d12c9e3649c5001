import type { Card } from '../../../src/core/model/portfolio.ts';
import { innovationPartnershipIncomplete } from '../../../src/core/rules/innovation-partnership-incomplete.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const stop = (id: string) => ({ id, name: id, stop_point: true });
const whole: Card = {
  contract: { form: 'innovation_partnership', max_value: 15000000 },
  need: { problem: 'Ingen løsning på markedet' },
  anchoring: { top_management: { heard: '2026-05-01' } },
  time: { milestones: [stop('M1')], deliveries: [stop('L1')] },
  funding: [{ source: 'innovation_partnership', status: 'provisional' }],
};

testRule(innovationPartnershipIncomplete, {
  'everything is missing, told once': {
    portfolio: portfolioOf({ projects: { a: { contract: { form: 'innovation_partnership' } } } }),
    finds: [
      [
        'a.yaml#/contract/form',
        {
          lacks: ['problem', 'top_management', 'max_value', 'stop_points'],
          stopPoints: 0,
          value: null,
          cap: null,
        },
      ],
    ],
  },
  'one krone above what the scheme shares the risk of, by default and by governance.yaml': {
    portfolio: portfolioOf({
      projects: { a: { ...whole, contract: { form: 'innovation_partnership', max_value: 15000001 } } },
    }),
    finds: [['a.yaml#/contract/form', { lacks: ['above_cap'], stopPoints: 2, value: 15000001, cap: 15000000 }]],
  },
  'the cap of the scheme as it is dated': {
    portfolio: portfolioOf({
      governance: {
        funding_schemes: [
          { id: 'innovation_partnership', name: 'Innovasjon Norge', cap: 10000000, valid_from: '2026-01-01' },
        ],
      },
      projects: { a: whole },
    }),
    finds: [['a.yaml#/contract/form', { lacks: ['above_cap'], stopPoints: 2, value: 15000000, cap: 10000000 }]],
  },
  'whole, paid by itself without a cap, or another form': {
    portfolio: portfolioOf({
      projects: {
        a: whole,
        b: { ...whole, funding: [], contract: { form: 'innovation_partnership', max_value: 30000000 } },
        c: { contract: { form: 'fixed_price' } },
      },
    }),
    finds: [],
  },
});
