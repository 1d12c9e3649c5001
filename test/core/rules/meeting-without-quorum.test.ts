import { expect, test } from 'vitest';
import { noPast } from '../../../src/core/model/past.ts';
import { meetingWithoutQuorum } from '../../../src/core/rules/meeting-without-quorum.ts';
import { ruleContext } from '../../../src/core/rules/rule-context.ts';
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
const told = { body: 'Rådet', date: '2026-09-17', present: 1, needed: 2, card: '', stated: false };
const unknown = { ...told, present: null };
const saidNot = { ...unknown, stated: true };

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
  'nothing decided': {
    portfolio: met({ attendance: { present: ['Rektor'] }, decisions: [] }),
    finds: [],
  },
  'not held': { portfolio: met({ attendance: { present: ['Rektor'] }, status: 'planned' }), finds: [] },
  'nobody has written who was there: told once': {
    portfolio: met({}),
    finds: [['meetings/2026-09-17.yaml#/decisions', unknown]],
  },
  'the same where the meeting says that it had a quorum': {
    portfolio: met({ quorum: true }),
    finds: [['meetings/2026-09-17.yaml#/decisions', unknown]],
  },
  'only who was away is written down': {
    portfolio: met({ attendance: { absent: ['Lege'] } }),
    finds: [['meetings/2026-09-17.yaml#/attendance', unknown]],
  },
  'an empty list says that nobody was there': {
    portfolio: met({ attendance: { present: [] } }),
    finds: [['meetings/2026-09-17.yaml#/attendance/present', { ...told, present: 0 }]],
  },
  'the meeting says itself that it had no quorum': {
    portfolio: met({ quorum: false }),
    finds: [['meetings/2026-09-17.yaml#/quorum', saidNot]],
  },
  'the same where enough are written down': {
    portfolio: met({ quorum: false, attendance: { present: ['Rektor', 'Lege'] } }),
    finds: [['meetings/2026-09-17.yaml#/quorum', { ...saidNot, present: 2 }]],
  },
  'the same where too few are written down: the list says why': {
    portfolio: met({ quorum: false, attendance: { present: ['Rektor'] } }),
    finds: [['meetings/2026-09-17.yaml#/attendance/present', told]],
  },
  'it says so, and has decided nothing': { portfolio: met({ quorum: false, decisions: [] }), finds: [] },
  'a body without a quorum need not say who was there': {
    portfolio: met({ body: 'utvalg', quorum: false }),
    finds: [],
  },
  'nobody written down in a meeting that is only planned': { portfolio: met({ status: 'planned' }), finds: [] },
  'nobody written down where only another body has decided': {
    portfolio: met({ decisions: decisions.map((each) => ({ ...each, body: 'utvalg' })) }),
    finds: [],
  },
  'a body without a quorum': { portfolio: met({ body: 'utvalg', attendance: { present: [] } }), finds: [] },
  'decisions of another body in the same file': {
    portfolio: met({
      attendance: { present: ['Rektor'] },
      decisions: decisions.map((each) => ({ ...each, body: 'utvalg' })),
    }),
    finds: [],
  },
});

// An old archive may have its lists of those who were there in another place; that the minutes say no quorum cannot be meant so.
test.each<[string, Meeting, string]>([
  ['nobody written down: a warning', {}, 'warning'],
  ['too few written down: an error', { attendance: { present: ['Rektor'] } }, 'error'],
  ['the minutes say that there was no quorum: an error', { quorum: false }, 'error'],
])('%s', (_, meeting, expected) => {
  const portfolio = met(meeting);
  const observed = [...meetingWithoutQuorum.check(portfolio, ruleContext(portfolio, '2026-11-22', noPast))];
  expect(observed.map(({ severity }) => severity ?? meetingWithoutQuorum.severity)).toEqual([expected]);
});
