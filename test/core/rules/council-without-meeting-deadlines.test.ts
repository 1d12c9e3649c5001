import { councilWithoutMeetingDeadlines } from '../../../src/core/rules/council-without-meeting-deadlines.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const bodies = [
  { id: 'radet', name: 'Rådet', kind: 'council' },
  { id: 'styret', name: 'Styret', kind: 'management' },
] as const;
const deadlines = { deadline_registration: '2026-11-06', deadline_status: '2026-11-20' };

testRule(councilWithoutMeetingDeadlines, {
  'the earliest is told, with how many others': {
    portfolio: portfolioOf({
      governance: {
        bodies,
        meetings: [
          { date: '2027-06-10', body: 'radet' },
          { date: '2027-03-11', body: 'radet', deadline_registration: '2027-02-05' },
          { date: '2026-12-10', body: 'radet', ...deadlines },
        ],
      },
    }),
    finds: [['governance.yaml#/meetings/1/date', { date: '2027-03-11', missing: ['deadline_status'], others: 1 }]],
  },
  'meetings that are over, and those of other bodies': {
    portfolio: portfolioOf({
      governance: {
        bodies,
        meetings: [
          { date: '2026-09-17', body: 'radet' },
          { date: '2026-12-16', body: 'styret' },
        ],
      },
    }),
    finds: [],
  },
});
