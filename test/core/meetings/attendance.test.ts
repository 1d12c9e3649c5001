// Promises that who was there is written once, as governance.yaml writes it, and that nobody is invented.
import { describe, expect, test } from 'vitest';
import { attendanceRefusals, type ToldAttendance, withAttendance } from '../../../src/core/meetings/attendance.ts';

const body = { name: 'Rådet', leader: 'Leder', members: [{ role: 'Rektor, Lillesund' }, { role: 'Arkivleder' }] };
const told: ToldAttendance = { present: [], absent: [], disqualified: [], allPresent: false };
const refusals = (now: Partial<ToldAttendance>) => attendanceRefusals({ ...told, ...now }, body, '2026-12-10');

describe('attendance', () => {
  test('all but those who were absent', () =>
    expect(withAttendance({}, { ...told, allPresent: true, absent: ['arkivleder'] }, body, '2026-12-10')).toEqual({
      present: ['Rektor, Lillesund', 'Leder'],
      absent: ['Arkivleder'],
    }));
  test('what is told now goes before what was told earlier', () =>
    expect(
      withAttendance(
        { present: ['Leder', 'Arkivleder', 'Gjest'], absent: ['Rektor, Lillesund'] },
        { ...told, present: ['Rektor, Lillesund'], absent: ['Leder'] },
        body,
        '2026-12-10',
      ),
    ).toEqual({ present: ['Arkivleder', 'Gjest', 'Rektor, Lillesund'], absent: ['Leder'] }));
});

describe('is refused', () => {
  test('for a role that is no member, with the one that was meant', () =>
    expect(refusals({ present: ['Rektor'] })).toEqual([
      { code: 'unknown-member', args: { role: 'Rektor', suggestion: 'Rektor, Lillesund', body: 'Rådet' } },
    ]));
  test('without a suggestion when none is near', () =>
    expect(refusals({ absent: ['Ordfører'] })[0]?.args).toMatchObject({ suggestion: null }));
  test('for one who is told to be both there and absent', () =>
    expect(refusals({ present: ['Leder'], absent: ['leder'] }).map(({ code }) => code)).toEqual([
      'present-and-absent',
    ]));
  test('for everyone in a body that lists nobody', () =>
    expect(attendanceRefusals({ ...told, allPresent: true }, { name: 'X' }, '2026-12-10')[0]?.code).toBe('no-members'));
  test('not for members in other letters', () => expect(refusals({ present: ['LEDER'] })).toEqual([]));
});
