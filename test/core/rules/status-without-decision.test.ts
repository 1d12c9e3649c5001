import { statusWithoutDecision } from '../../../src/core/rules/status-without-decision.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const stop = { id: 'V2', card: 'a', type: 'stop', outcome: 'approved' } as const;

testRule(statusWithoutDecision, {
  'stopped and rejected without a decision': {
    portfolio: portfolioOf({
      projects: { a: { status: 'stopped' }, b: { status: 'rejected' } },
      meetings: { '2026-09-17': { decisions: [{ id: 'V1', card: 'a', type: 'BP2', outcome: 'approved' }] } },
    }),
    finds: [
      ['a.yaml#/status', { status: 'status=stopped', decision: '' }],
      ['b.yaml#/status', { status: 'status=rejected', decision: '' }],
    ],
  },
  'active after a meeting stopped it': {
    portfolio: portfolioOf({
      projects: { a: { status: 'active' } },
      meetings: { '2026-09-17': { decisions: [stop] } },
    }),
    finds: [['a.yaml#/status', { status: 'status=active', decision: '2026-09-17/V2' }]],
  },
  'active again after a later approval': {
    portfolio: portfolioOf({
      projects: { a: { status: 'active' } },
      meetings: {
        '2026-06-11': { decisions: [stop] },
        '2026-09-17': { decisions: [{ id: 'V1', card: 'a', type: 'BP3', outcome: 'approved' }] },
      },
    }),
    finds: [],
  },
  'a change that was rejected ends nothing': {
    portfolio: portfolioOf({
      projects: { a: { status: 'active' } },
      meetings: { '2026-09-17': { decisions: [{ id: 'V1', card: 'a', type: 'change', outcome: 'rejected' }] } },
    }),
    finds: [],
  },
  'stopped and rejected by decisions, and no decisions at all': {
    portfolio: portfolioOf({
      projects: { a: { status: 'stopped' }, b: { status: 'rejected' } },
      meetings: { '2026-09-17': { decisions: [stop, { id: 'V3', card: 'b', type: 'BP1', outcome: 'rejected' }] } },
    }),
    finds: [],
  },
  'no meeting has decided anything': { portfolio: portfolioOf({ projects: { a: { status: 'stopped' } } }), finds: [] },
});
