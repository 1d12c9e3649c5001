import { dateInFuture } from '../../../src/core/rules/date-in-future.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const tomorrow = '2026-11-23';
const today = '2026-11-22';

testRule(dateInFuture, {
  'dates of what is done': {
    portfolio: portfolioOf({
      projects: {
        a: {
          submitter: { date: tomorrow },
          participants: [{ organisation: 'x', finance_director_heard: tomorrow }],
          anchoring: { users: { heard: tomorrow } },
          time: { milestones: [{ id: 'MP1', name: 'Klart', actual: tomorrow }] },
          benefits: [
            {
              id: 'G1',
              name: 'Tid',
              measurements: [
                { date: today, value: 1 },
                { date: tomorrow, value: 2 },
              ],
            },
          ],
          status_report: { date: tomorrow },
          conditions: [{ text: 'x', met: tomorrow }],
        },
      },
    }),
    finds: [
      ['a.yaml#/submitter/date', { field: 'submitter.date', date: tomorrow, today }],
      [
        'a.yaml#/participants/0/finance_director_heard',
        { field: 'participants.finance_director_heard', date: tomorrow, today },
      ],
      ['a.yaml#/anchoring/users/heard', { field: 'anchoring.users.heard', date: tomorrow, today }],
      ['a.yaml#/time/milestones/0/actual', { field: 'time.milestones.actual', date: tomorrow, today }],
      ['a.yaml#/benefits/0/measurements/1/date', { field: 'benefits.measurements.date', date: tomorrow, today }],
      ['a.yaml#/status_report/date', { field: 'status_report.date', date: tomorrow, today }],
      ['a.yaml#/conditions/0/met', { field: 'conditions.met', date: tomorrow, today }],
    ],
  },
  'today is not the future, and plans may be': {
    portfolio: portfolioOf({
      projects: {
        a: { status_report: { date: today }, time: { milestones: [{ id: 'MP1', name: 'Klart', planned: tomorrow }] } },
      },
    }),
    finds: [],
  },
});
