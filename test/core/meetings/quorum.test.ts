// Promises who counts towards a quorum, in a meeting and in each case.
import { describe, expect, test } from 'vitest';
import { isQuorate, membersOf, quorumInCase, quorumOf } from '../../../src/core/meetings/quorum.ts';

const body = {
  leader: 'Leder',
  quorum: 2,
  members: [
    { role: 'Rektor, Lillesund', until: '2026-12-31' },
    { role: 'Arkivleder', appointed: '2026-11-01' },
  ],
};
const meeting = {
  date: '2026-12-10',
  attendance: { present: ['rektor,  lillesund', 'Leder', 'Gjest'], absent: ['Arkivleder', 'Fremmed'] },
  impartiality: [{ member: 'Rektor, Lillesund', card: 'skole' }],
};

describe('a meeting', () => {
  test('counts members and the leader, as governance.yaml writes them; guests do not count', () => {
    expect(quorumOf(body, meeting)).toEqual({
      needed: 2,
      present: ['Rektor, Lillesund', 'Leder'],
      unknown: ['Gjest', 'Fremmed'],
    });
    expect(isQuorate(quorumOf(body, meeting), meeting)).toBe(true);
    expect(isQuorate(quorumOf({ ...body, quorum: 3 }, meeting), meeting)).toBe(false);
  });
  test('a member counts from the day of appointment to the last day', () => {
    expect(membersOf(body, '2026-10-31')).toEqual(['Rektor, Lillesund', 'Leder']);
    expect(membersOf(body, '2026-12-31')).toEqual(['Rektor, Lillesund', 'Arkivleder', 'Leder']);
    expect(membersOf(body, '2027-01-01')).toEqual(['Arkivleder', 'Leder']);
  });
  test('a leader among the members is one person', () => {
    expect(membersOf({ leader: 'leder', members: [{ role: 'Leder' }] }, '2026-12-10')).toEqual(['Leder']);
  });
  test('of a body that lists nobody, everyone who is there counts', () => {
    expect(quorumOf({ leader: 'Koordinator', quorum: 1 }, { attendance: { present: ['A', 'A', 'B'] } })).toEqual({
      needed: 1,
      present: ['A', 'B'],
      unknown: [],
    });
  });
  test('without a number, or when nobody has written who was there, nobody knows', () => {
    expect(isQuorate({ needed: null, present: ['A'], unknown: [] }, meeting)).toBe(null);
    expect(isQuorate({ needed: 2, present: [], unknown: [] }, {})).toBe(null);
    expect(isQuorate({ needed: 2, present: [], unknown: [] }, { attendance: { absent: ['A'] } })).toBe(null);
  });
});

describe('a case', () => {
  test('is without those who are disqualified in it', () => {
    expect(quorumInCase(body, meeting, 'skole').present).toEqual(['Leder']);
    expect(isQuorate(quorumInCase(body, meeting, 'skole'), meeting)).toBe(false);
  });
  test('and with them in every other', () => {
    expect(quorumInCase(body, meeting, 'arkiv').present).toHaveLength(2);
    const everywhere = { ...meeting, impartiality: [{ member: 'Leder' }] };
    expect(quorumInCase(body, everywhere, 'arkiv').present).toHaveLength(1);
  });
});
