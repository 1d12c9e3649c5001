import { meetingRemoved } from '../../../src/core/rules/meeting-removed.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const decisions = [{ id: 'V1', card: 'a', outcome: 'approved' }] as const;
const base = (meeting: Meeting) => ({ policy: portfolioOf({ meetings: { '2026-09-17': meeting } }) });
const removed = { approvedIn: 'abc', approvedOn: '2026-10-01', changed: [], isRemoved: true, decisions: 16 };
const planned = { meetings: [{ date: '2026-06-11' }, { date: '2026-09-17' }] };

testRule(meetingRemoved, {
  'a meeting of the base with decisions': {
    portfolio: portfolioOf({}),
    past: base({ decisions }),
    finds: [['portfolio.yaml#/name', { meeting: '2026-09-17', decisions: 1 }]],
  },
  'told at the meeting in the plan, where there is one': {
    portfolio: portfolioOf({ governance: planned }),
    past: base({ minutes: { approved: '2026-10-01' } }),
    finds: [['governance.yaml#/meetings/1/date', { meeting: '2026-09-17', decisions: 0 }]],
  },
  'approved minutes that git remembers, told once': {
    portfolio: portfolioOf({}),
    past: { ...base({ decisions }), minutes: new Map([['2026-09-17', removed]]) },
    finds: [['portfolio.yaml#/name', { meeting: '2026-09-17', decisions: 1 }]],
  },
  'a meeting that was only planned': { portfolio: portfolioOf({}), past: base({ agenda: [{ card: 'a' }] }), finds: [] },
  'a file that cannot be read is told as such': {
    portfolio: portfolioOf({ unreadableMeetings: ['2026-09-17'] }),
    past: base({ decisions }),
    finds: [],
  },
  'a date that was wrong, before the minutes are approved': {
    portfolio: portfolioOf({ meetings: { '2026-09-18': { decisions } } }),
    past: base({ decisions }),
    finds: [],
  },
  'a new name for approved minutes': {
    portfolio: portfolioOf({ meetings: { '2026-09-18': { decisions } } }),
    past: base({ decisions, minutes: { approved: '2026-10-01' } }),
    finds: [['portfolio.yaml#/name', { meeting: '2026-09-17', decisions: 1 }]],
  },
});
