// Promises which cases of a meeting still have no decision.
import { describe, expect, test } from 'vitest';
import { casesNamed, decisionOn, nameOfCase, undecidedCases } from '../../../src/core/meetings/cases-of-meeting.ts';
import type { Meeting } from '../../../src/generated/card-types.ts';

const agenda: Meeting['agenda'] = [
  { case: '1/26', title: 'Reglement' },
  { case: '2/26', title: 'Inntak' },
  { case: '2/26', card: 'a', type: 'prioritise' },
  { case: '2/26', card: 'b', type: 'prioritise' },
  { case: '3/26', card: 'a', type: 'BP3' },
  { case: '4/26', card: 'c', type: 'BP2' },
];
const left = (decisions: Meeting['decisions'] = []) => undecidedCases({ agenda, decisions }).map(nameOfCase);

describe('without a decision', () => {
  test('are all cases but a heading, at first', () => expect(left()).toEqual(['1/26', '2/26', '2/26', '3/26', '4/26']));
  test('a case without a card is decided by its number', () =>
    expect(left([{ id: 'V1', outcome: 'approved', case: '1/26' }])).not.toContain('1/26'));
  test('a card is decided for each kind of decision', () => {
    const decisions = [
      { id: 'V1', outcome: 'approved' as const, card: 'a', type: 'prioritise' as const, case: '2/26' },
      { id: 'V2', outcome: 'approved' as const, card: 'b', type: 'prioritise' as const, case: '2/26' },
    ];
    expect(left(decisions)).toEqual(['1/26', '3/26', '4/26']);
  });
  test('a case may be decided as another kind than the agenda says, under its number', () => {
    expect(left([{ id: 'V1', outcome: 'stopped', card: 'c', type: 'stop', case: '4/26' }])).not.toContain('4/26');
    expect(left([{ id: 'V1', outcome: 'stopped', card: 'c', type: 'stop' }])).toContain('4/26');
  });
});

describe('a case is found', () => {
  test('by card, number and kind', () => {
    expect(casesNamed({ agenda }, { card: 'a' })).toHaveLength(2);
    expect(casesNamed({ agenda }, { card: 'a', case: '3/26' })).toEqual([agenda[4]]);
    expect(casesNamed({ agenda }, { case: '9/26' })).toEqual([]);
  });
  test('as decided only for the same kind', () => {
    const decisions = [{ id: 'V1', outcome: 'approved' as const, card: 'a', type: 'BP2' as const }];
    expect(decisionOn({ decisions }, { card: 'a', type: 'BP2' })?.id).toBe('V1');
    expect(decisionOn({ decisions }, { card: 'a', type: 'BP3' })).toBe(null);
    expect(decisionOn({ decisions }, { case: '1/26' })).toBe(null);
  });
});
