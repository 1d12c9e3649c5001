import { noDeliverySoon } from '../../../src/core/rules/no-delivery-soon.ts';
import type { Time } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = { reporting: { delivery_within_months: 6 } };
const project = (time: Time) => ({ stage: 'execution', status: 'active', time }) as const;
const step = (planned: string) => ({ id: 'L1', name: 'Søknad', planned });

testRule(noDeliverySoon, {
  'more than six months away, or nothing to production ahead': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: project({ deliveries: [{ ...step('2026-12-01'), actual: '2026-11-01' }, step('2027-05-23')] }),
        b: project({ milestones: [step('2026-12-01')] }),
      },
    }),
    finds: [
      ['a.yaml#/time/deliveries/1/planned', { limit: 6, next: '2027-05-23' }],
      ['b.yaml#/time', { limit: 6, next: '' }],
    ],
  },
  'six months to the day, a milestone to production, or one that is late and told elsewhere': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: project({ deliveries: [step('2027-05-22')] }),
        b: project({ milestones: [{ ...step('2027-12-01'), forecast: '2027-01-01', to_production: true }] }),
        c: project({ deliveries: [step('2026-10-01')] }),
        d: { ...project({}), stage: 'planning' },
      },
    }),
    finds: [],
  },
  'a pilot on the light track': {
    portfolio: portfolioOf({ governance, projects: { a: { ...project({}), form: 'pilot' } } }),
    finds: [],
  },
  'a pilot where the light track is for line tasks only': {
    portfolio: portfolioOf({
      governance: { ...governance, light_track: { forms: ['line_task'], stages: ['idea', 'execution', 'done'] } },
      projects: { a: { ...project({}), form: 'pilot' }, b: { ...project({}), form: 'line_task' } },
    }),
    finds: [['a.yaml#/time', { limit: 6, next: '' }]],
  },
  'nobody has said how often': {
    portfolio: portfolioOf({ projects: { a: project({}) } }),
    finds: [],
  },
});
