// What counts as a change of approved minutes, and where it stands in the file as it is now.
import { expect, test } from 'vitest';
import { changedMinutes } from '../../../src/core/history/changed-minutes.ts';
import { pointerToText } from '../../../src/core/model/pointer-text.ts';

const approved = {
  date: '2026-09-17',
  attendance: { present: ['Rektor', 'Lege'] },
  decisions: [
    { id: 'V1', card: 'a', reason: 'Behovet er stort.' },
    { id: 'V2', card: 'b', frame: 100 },
  ],
  minutes: { approved: '2026-10-01' },
};
const [first, second] = approved.decisions;

const rows: Readonly<Record<string, readonly [now: object, changed: readonly string[]]>> = {
  'nothing, in another order and with other line breaks': [
    {
      minutes: { approved: '2026-10-01' },
      decisions: [second, { ...first, reason: 'Behovet\n er stort.' }],
      attendance: { present: ['Rektor', 'Lege'] },
      date: '2026-09-17',
    },
    [],
  ],
  'the commit that the file names': [{ ...approved, commit: 'abcdef0' }, []],
  'another amount, where the decision stands now': [
    { ...approved, decisions: [{ ...second, frame: 900 }, first] },
    ['/decisions/0/frame'],
  ],
  'something more in a decision': [
    { ...approved, decisions: [{ ...first, frame: 5 }, second] },
    ['/decisions/0/frame'],
  ],
  'something less in a decision': [
    { ...approved, decisions: [first, { id: 'V2', card: 'b' }] },
    ['/decisions/1/frame'],
  ],
  'one decision more': [{ ...approved, decisions: [...approved.decisions, { id: 'V3', card: 'c' }] }, ['/decisions/2']],
  'one decision less': [{ ...approved, decisions: [first] }, ['/decisions']],
  'one who was not there': [
    { ...approved, attendance: { present: ['Rektor', 'Lege', 'Prest'] } },
    ['/attendance/present/2'],
  ],
  'the approval taken away, and a field more': [
    { ...approved, minutes: {}, place: 'Rådhuset' },
    ['/minutes/approved', '/place'],
  ],
  'a list that is a text now': [{ ...approved, decisions: 'ingen' }, ['/decisions']],
};

test.each(Object.entries(rows))('%s', (_, [now, changed]) => {
  expect(changedMinutes(approved, now).map(pointerToText)).toEqual(changed);
});

test('a file that is no longer minutes at all', () => {
  expect(changedMinutes(approved, ['x'])).toEqual([[]]);
});
