import { ceilingExceeded } from '../../../src/core/rules/ceiling-exceeded.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = { ceilings: [{ name: 'Ekstern kvalitetssikring', amount: 120 }] };
const onP85 = { ceilings: [{ name: 'Ekstern kvalitetssikring', amount: 120, on: 'p85', effect: 'route' }] } as const;
const args = {
  ceiling: 'Ekstern kvalitetssikring',
  limit: 120,
  measure: 'ceiling_measure=likely',
  effect: 'ceiling_effect=warn',
  bound: 'ceiling_bound=above',
  parts: 0,
};
const cost = (budget: number) => ({ cost: { project: [{ year: 2027, budget }] } });

testRule(ceilingExceeded, {
  'planned cost above the ceiling': {
    portfolio: portfolioOf({ governance, projects: { a: cost(121) } }),
    finds: [['a.yaml#/cost', { ...args, cost: 121 }]],
  },
  'P85 above the ceiling': {
    portfolio: portfolioOf({
      governance: onP85,
      projects: { a: { cost: { estimate: { low: 80, likely: 100, high: 140, limits: 'min-max' } } } },
    }),
    finds: [
      [
        'a.yaml#/cost',
        {
          ...args,
          cost: 121,
          measure: 'ceiling_measure=p85',
          effect: 'ceiling_effect=route',
          bound: 'ceiling_bound=above',
        },
      ],
    ],
  },
  'a programme whose parts are above together': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: { form: 'programme' },
        b: { ...cost(70), links: { part_of: 'a' } },
        c: { ...cost(60), links: { part_of: 'a' } },
      },
    }),
    finds: [['a.yaml#', { ...args, cost: 130, parts: 2 }]],
  },
  'a part that is above alone is told there': {
    portfolio: portfolioOf({
      governance,
      projects: { a: { form: 'programme' }, b: { ...cost(130), links: { part_of: 'a' } } },
    }),
    finds: [['b.yaml#/cost', { ...args, cost: 130 }]],
  },
  'parts that were stopped no longer count': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: { form: 'programme' },
        b: { ...cost(70), links: { part_of: 'a' } },
        c: { ...cost(60), status: 'stopped', links: { part_of: 'a' } },
      },
    }),
    finds: [],
  },
  'on the ceiling, unknown cost, or ended': {
    portfolio: portfolioOf({ governance, projects: { a: cost(120), b: {}, c: { ...cost(500), status: 'rejected' } } }),
    finds: [],
  },
  'a ceiling that no longer counts': {
    portfolio: portfolioOf({
      governance: { ceilings: [{ name: 'Gammel', amount: 100, to: '2019-09-21' }] },
      projects: { a: cost(500) },
    }),
    finds: [],
  },
});
