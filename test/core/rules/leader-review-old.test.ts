import { leaderReviewOld } from '../../../src/core/rules/leader-review-old.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = { reporting: { leader_review_days: 90 } };
const project = (reviewed?: string) =>
  ({
    stage: 'execution',
    status: 'active',
    status_report: { date: '2026-11-01', ...(reviewed && { leader_reviewed: reviewed }) },
  }) as const;

testRule(leaderReviewOld, {
  'older than the limit, or never': {
    portfolio: portfolioOf({ governance, projects: { a: project('2026-08-23'), b: project() } }),
    finds: [
      ['a.yaml#/status_report/leader_reviewed', { date: '2026-08-23', days: 91, limit: 90 }],
      ['b.yaml#/status_report', { date: '', days: 0, limit: 90 }],
    ],
  },
  'on the last day, paused, or without a report at all': {
    portfolio: portfolioOf({
      governance,
      projects: {
        a: project('2026-08-24'),
        b: { ...project(), status: 'on_hold' },
        c: { stage: 'execution', status: 'active' },
        d: { ...project(), stage: 'closing' },
      },
    }),
    finds: [],
  },
  'nobody has said how often': { portfolio: portfolioOf({ projects: { a: project() } }), finds: [] },
});
