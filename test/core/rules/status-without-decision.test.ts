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
      meetings: {
        '2026-06-11': { decisions: [{ id: 'V1', card: 'a', type: 'prioritise', outcome: 'approved' }] },
        '2026-09-17': { decisions: [{ id: 'V1', card: 'a', type: 'change', outcome: 'rejected' }] },
      },
    }),
    finds: [],
  },
  'under way as an idea that nobody has let in; further on, the stage tells it': {
    portfolio: portfolioOf({
      projects: { a: { status: 'active' }, b: { status: 'active', stage: 'concept' }, c: { status: 'proposed' } },
      meetings: { '2026-09-17': { decisions: [{ id: 'V1', card: 'a', type: 'BP1', outcome: 'returned' }] } },
    }),
    finds: [['a.yaml#/status', { status: 'status=active', decision: '' }]],
  },
  'completed without being let into its end': {
    portfolio: portfolioOf({
      projects: { a: { status: 'completed', stage: 'done' }, b: { status: 'completed', stage: 'done' } },
      meetings: {
        '2026-09-17': {
          decisions: [
            { id: 'V1', card: 'a', type: 'BP3', outcome: 'approved' },
            { id: 'V2', card: 'b', type: 'BP4', outcome: 'approved' },
          ],
        },
      },
    }),
    finds: [['a.yaml#/status', { status: 'status=completed', decision: '' }]],
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
