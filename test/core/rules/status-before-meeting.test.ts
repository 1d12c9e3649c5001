import { statusBeforeMeeting } from '../../../src/core/rules/status-before-meeting.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const governance = {
  bodies: [{ id: 'radet', name: 'Rådet', kind: 'council' }],
  meetings: [
    { date: '2026-12-10', body: 'radet', deadline_status: '2026-11-20' },
    { date: '2026-09-17', body: 'radet', deadline_status: '2026-09-01' },
  ],
} as const;
const reportedOn = (date: string, status: 'active' | 'on_hold' = 'active') => ({
  stage: 'execution' as const,
  status,
  status_report: { date },
});
const told = { meeting: '2026-12-10', deadline: '2026-11-20', before: '2026-09-17' };

testRule(statusBeforeMeeting, {
  'nothing new since the day of the meeting before': {
    portfolio: portfolioOf({
      governance,
      projects: { a: reportedOn('2026-09-17'), b: reportedOn('2026-09-18'), c: reportedOn('2026-09-01', 'on_hold') },
    }),
    finds: [['a.yaml#/status_report/date', { date: '2026-09-17', ...told }]],
  },
  'the deadline is today': {
    portfolio: portfolioOf({ governance, projects: { a: reportedOn('2026-09-17') } }),
    today: '2026-11-20',
    finds: [],
  },
  'a report that is too old in any case': {
    portfolio: portfolioOf({ governance, projects: { a: reportedOn('2026-07-24') } }),
    finds: [],
  },
  'the first meeting of all': {
    portfolio: portfolioOf({
      governance: { ...governance, meetings: governance.meetings.slice(0, 1) },
      projects: { a: reportedOn('2026-09-01') },
    }),
    finds: [],
  },
});
