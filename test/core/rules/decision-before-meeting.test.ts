import { decisionBeforeMeeting } from '../../../src/core/rules/decision-before-meeting.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const today = '2026-11-22';
const decisions = [{ id: 'V1', card: 'a', type: 'BP1', outcome: 'approved' }] as const;

testRule(decisionBeforeMeeting, {
  'planned, cancelled, and a day that has not come': {
    portfolio: portfolioOf({
      meetings: {
        '2026-09-17': { status: 'planned', decisions: [...decisions] },
        '2026-10-01': { status: 'cancelled', decisions: [...decisions] },
        '2026-11-23': { status: 'held', decisions: [...decisions] },
        '2026-11-24': { date: '2026-11-25', decisions: [...decisions] },
      },
    }),
    finds: [
      ['meetings/2026-09-17.yaml#/decisions', { date: '2026-09-17', today, status: 'meeting_status=planned' }],
      ['meetings/2026-10-01.yaml#/decisions', { date: '2026-10-01', today, status: 'meeting_status=cancelled' }],
      ['meetings/2026-11-23.yaml#/decisions', { date: '2026-11-23', today, status: '' }],
      ['meetings/2026-11-24.yaml#/decisions', { date: '2026-11-25', today, status: '' }],
    ],
  },
  'held, held today, without a status, and planned without decisions': {
    portfolio: portfolioOf({
      meetings: {
        '2026-09-17': { status: 'held', decisions: [...decisions] },
        '2026-10-01': { decisions: [...decisions] },
        '2026-11-22': { decisions: [...decisions] },
        '2026-12-10': { status: 'planned', decisions: [], agenda: [{ card: 'a', type: 'BP1' }] },
      },
    }),
    finds: [],
  },
});
