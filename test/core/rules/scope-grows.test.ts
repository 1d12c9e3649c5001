import { scopeGrows } from '../../../src/core/rules/scope-grows.ts';
import type { Decision } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

type Made = Pick<Decision, 'type' | 'frame' | 'outcome'>;
const decided = (...made: readonly Partial<Made>[]) =>
  Object.fromEntries(
    made.map((each, index) => [
      `2026-0${index + 1}-10`,
      { decisions: [{ id: 'V1', card: 'a', type: 'change', outcome: 'approved', ...each } as Decision] },
    ]),
  );
const project = (likely: number) => ({ a: { cost: { estimate: { likely } } } });

testRule(scopeGrows, {
  'a fifth more than the frame, after two changes': {
    portfolio: portfolioOf({
      projects: project(1200),
      meetings: decided({ type: 'BP3', frame: 1000 }, { frame: 1100 }, { frame: 1200 }),
    }),
    finds: [['a.yaml#/cost', { approved: 1000, cost: 1200, percent: 20, changes: 2, decision: '2026-01-10/V1' }]],
  },
  'the past knows what the card said when no frame was given': {
    portfolio: portfolioOf({ projects: project(1500), meetings: decided({ type: 'BP3' }, {}, {}) }),
    past: {
      baselines: new Map([
        ['a', { decision: '2026-01-10/V1', date: '2026-01-10', commit: 'c', cost: 1000, end: null }],
      ]),
    },
    finds: [['a.yaml#/cost', { approved: 1000, cost: 1500, percent: 50, changes: 2, decision: '2026-01-10/V1' }]],
  },
  'less than a fifth, or one change only': {
    portfolio: portfolioOf({
      projects: project(1199),
      meetings: decided({ type: 'BP3', frame: 1000 }, {}, {}),
    }),
    finds: [],
  },
  'a change that was turned down is none': {
    portfolio: portfolioOf({
      projects: project(1500),
      meetings: decided({ type: 'BP3', frame: 1000 }, {}, { outcome: 'rejected' }),
    }),
    finds: [],
  },
  'a new approval of the whole begins again': {
    portfolio: portfolioOf({
      projects: project(1500),
      meetings: decided({ type: 'BP3', frame: 1000 }, {}, {}, { type: 'budget', frame: 1500 }),
    }),
    finds: [],
  },
});
