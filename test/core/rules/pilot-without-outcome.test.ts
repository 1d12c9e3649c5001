import { pilotWithoutOutcome } from '../../../src/core/rules/pilot-without-outcome.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

testRule(pilotWithoutOutcome, {
  'done or closing, with an open outcome or none': {
    portfolio: portfolioOf({
      projects: {
        a: { form: 'pilot', stage: 'done', status: 'completed', pilot: { outcome: 'open' } },
        b: { form: 'pilot', stage: 'closing', pilot: { end: '2026-08-31' } },
        c: { form: 'pilot', stage: 'done' },
      },
    }),
    finds: [
      ['a.yaml#/pilot/outcome', { stage: 'stage=done' }],
      ['b.yaml#/stage', { stage: 'stage=closing' }],
      ['c.yaml#/stage', { stage: 'stage=done' }],
    ],
  },
  'judged, under way, stopped, or no pilot': {
    portfolio: portfolioOf({
      projects: {
        a: { form: 'pilot', stage: 'done', pilot: { outcome: 'discard' } },
        b: { form: 'pilot', stage: 'execution', pilot: { outcome: 'open' } },
        c: { form: 'pilot', stage: 'closing', status: 'stopped' },
        d: { form: 'project', stage: 'done' },
      },
    }),
    finds: [],
  },
});
