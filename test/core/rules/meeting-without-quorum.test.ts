import { meetingWithoutQuorum } from '../../../src/core/rules/meeting-without-quorum.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { testRule } from '../../support/test-rule.ts';

const decisions = [
  { id: 'V1', card: 'a', outcome: 'approved' },
  { id: 'V2', card: 'b', outcome: 'approved' },
] as const;
const met = (meeting: Meeting) =>
  portfolioOf({
    governance: {
      bodies: [
        {
          id: 'radet',
          name: 'Rådet',
          quorum: 2,
          members: [{ role: 'Rektor' }, { role: 'Lege' }, { role: 'IT-leder' }],
        },
        { id: 'utvalg', name: 'Utvalget', members: [{ role: 'Rektor' }] },
      ],
    },
    meetings: { '2026-09-17': { body: 'radet', decisions, ...meeting } },
  });
const told = { body: 'Rådet', date: '2026-09-17', present: 1, needed: 2, card: '' };

testRule(meetingWithoutQuorum, {
  'too few in the meeting, told once; a guest does not count': {
    portfolio: met({ attendance: { present: ['Rektor', 'Ordfører'] } }),
    finds: [['meetings/2026-09-17.yaml#/attendance/present', told]],
  },
  'too few in one case, when a member has left it': {
    portfolio: met({
      attendance: { present: ['Rektor', 'lege '] },
      impartiality: [{ member: 'Lege', card: 'b' }],
    }),
    finds: [['meetings/2026-09-17.yaml#/decisions/1', { ...told, card: 'b' }]],
  },
  'enough all the time': {
    portfolio: met({
      attendance: { present: ['Rektor', 'Lege', 'IT-leder'] },
      impartiality: [{ member: 'Lege', card: 'b' }],
    }),
    finds: [],
  },
  'nothing decided, not held, nobody written down, and a body without a quorum': {
    portfolio: met({ attendance: { present: ['Rektor'] }, decisions: [] }),
    finds: [],
  },
  'not held': { portfolio: met({ attendance: { present: ['Rektor'] }, status: 'planned' }), finds: [] },
  'nobody has written who was there': { portfolio: met({}), finds: [] },
  'a body without a quorum': { portfolio: met({ body: 'utvalg', attendance: { present: [] } }), finds: [] },
  'decisions of another body in the same file': {
    portfolio: met({
      attendance: { present: ['Rektor'] },
      decisions: decisions.map((each) => ({ ...each, body: 'utvalg' })),
    }),
    finds: [],
  },
});
