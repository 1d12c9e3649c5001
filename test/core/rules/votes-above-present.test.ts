import { votesAbovePresent } from '../../../src/core/rules/votes-above-present.ts';
import type { Meeting, Votes } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const present = ['Rektor', 'Lege', 'Ordfører'];
const met = (votes: Votes, meeting: Meeting = {}, body?: string) =>
  portfolioOf({
    governance: {
      bodies: [
        { id: 'radet', name: 'Rådet', members: [{ role: 'Rektor' }, { role: 'Lege' }, { role: 'IT-leder' }] },
        { id: 'utvalget', name: 'Utvalget', kind: 'secretariat' },
      ],
    },
    meetings: {
      '2026-09-17': {
        body: 'radet',
        attendance: { present },
        decisions: [{ id: 'V1', card: 'a', outcome: 'approved', votes, ...(body ? { body } : {}) }],
        ...meeting,
      },
    },
  });
const place = 'meetings/2026-09-17.yaml#/decisions/0/votes';
const out = (card: string) => ({ impartiality: [{ member: 'lege', card }] });

testRule(votesAbovePresent, {
  'more than the members who were there; a guest does not vote': {
    portfolio: met({ for: 2, against: 1 }),
    finds: [[place, { votes: 3, present: 2 }]],
  },
  'as many as were there': { portfolio: met({ for: 1, against: 1 }), finds: [] },
  'one of them was disqualified': {
    portfolio: met({ for: 2, against: 0 }, out('a')),
    finds: [[place, { votes: 2, present: 1 }]],
  },
  'disqualified in another case': { portfolio: met({ for: 2 }, out('b')), finds: [] },
  'nobody has written who was there': { portfolio: met({ for: 9 }, { attendance: {} }), finds: [] },
  'the votes of another body': { portfolio: met({ for: 9 }, {}, 'utvalget'), finds: [] },
  'no numbers, only a dissent': { portfolio: met({ dissent: 'For tidlig.' }), finds: [] },
});
