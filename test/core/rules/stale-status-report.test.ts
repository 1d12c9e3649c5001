import { staleStatusReport } from '../../../src/core/rules/stale-status-report.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const running = { stage: 'execution', status: 'active' } as const;

testRule(staleStatusReport, {
  'older than 120 days': {
    portfolio: portfolioOf({ projects: { a: { ...running, status_report: { date: '2026-07-24' } } } }),
    finds: [['a.yaml#/status_report/date', { date: '2026-07-24', days: 121, limit: 120 }]],
  },
  'older than the limit in governance.yaml': {
    portfolio: portfolioOf({
      governance: { reporting: { max_age_days: 30 } },
      projects: { a: { ...running, status_report: { date: '2026-10-01' } } },
    }),
    finds: [['a.yaml#/status_report/date', { date: '2026-10-01', days: 52, limit: 30 }]],
  },
  'on the limit, on hold, or before planning': {
    portfolio: portfolioOf({
      projects: {
        a: { ...running, status_report: { date: '2026-07-25' } },
        b: { ...running, status: 'on_hold', status_report: { date: '2026-01-01' } },
        c: { stage: 'concept', status: 'active', status_report: { date: '2026-01-01' } },
      },
    }),
    finds: [],
  },
});
