import { noMeetingsAhead } from '../../../src/core/rules/no-meetings-ahead.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const council = { id: 'radet', name: 'Rådet', kind: 'council' } as const;
const board = { id: 'styret', name: 'Styret', kind: 'management' } as const;

testRule(noMeetingsAhead, {
  'the last meeting was yesterday, and only the board meets later': {
    portfolio: portfolioOf({
      governance: {
        bodies: [board, council],
        meetings: [
          { date: '2026-11-21', body: 'radet' },
          { date: '2026-09-17' },
          { date: '2027-01-20', body: 'styret' },
        ],
      },
    }),
    finds: [['governance.yaml#/meetings', { council: 'Rådet', last: '2026-11-21' }]],
  },
  'a meeting today': {
    portfolio: portfolioOf({
      governance: { bodies: [council], meetings: [{ date: '2026-11-22', body: 'radet' }] },
    }),
    finds: [],
  },
  'members, but no plan': {
    portfolio: portfolioOf({ governance: { bodies: [{ ...council, members: [{ role: 'Rektor' }] }] } }),
    finds: [['governance.yaml#/bodies/0/name', { council: 'Rådet', last: '' }]],
  },
  'a council that is only named, and no council': {
    portfolio: portfolioOf({ governance: { bodies: [council] } }),
    finds: [],
  },
  'a plan for other bodies than a council': {
    portfolio: portfolioOf({ governance: { bodies: [board], meetings: [{ date: '2026-01-20', body: 'styret' }] } }),
    finds: [],
  },
});
