// Promises which meeting is the next, by the files and the plan together, and which body meets.
import { describe, expect, test } from 'vitest';
import { meetingCalendar, nextMeetingDay } from '../../../src/core/council/meeting-calendar.ts';
import { meetingDay } from '../../../src/core/meetings/meeting-body.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const portfolio = portfolioOf({
  governance: {
    bodies: [
      { id: 'radet', name: 'Rådet' },
      { id: 'styret', name: 'Styret' },
    ],
    meetings: [
      { date: '2026-12-10', body: 'radet', deadline_registration: '2026-11-06' },
      { date: '2026-09-17', body: 'radet' },
      { date: '2027-03-11', body: 'radet' },
    ],
  },
  meetings: {
    '2026-09-17': { body: 'radet', status: 'held' },
    '2026-11-26': { body: 'radet', status: 'cancelled' },
    '2026-12-03': { body: 'styret', status: 'planned' },
  },
});
const day = (date: string | null, body: string | null = null) => meetingDay(portfolio, { date, body }, '2026-11-22');
const refused = (found: ReturnType<typeof day>) => ('refused' in found ? found.refused.code : found.meets.id);

describe('the calendar', () => {
  test('has each day once, in order', () =>
    expect(meetingCalendar(portfolio).map(({ date, meeting }) => [date, meeting !== null])).toEqual([
      ['2026-09-17', true],
      ['2026-11-26', true],
      ['2026-12-03', true],
      ['2026-12-10', false],
      ['2027-03-11', false],
    ]));
  test('the next is not one that is held or cancelled', () => {
    expect(nextMeetingDay(portfolio, '2026-09-17')?.date).toBe('2026-12-03');
    expect(nextMeetingDay(portfolio, '2026-09-17', 'radet')).toMatchObject({
      date: '2026-12-10',
      deadline: '2026-11-06',
    });
    expect(nextMeetingDay(portfolio, '2027-03-12')).toBe(null);
  });
});

describe('the body that meets', () => {
  test('is the council where nobody says, and there is one', () => {
    const bodies = [
      { id: 'radet', name: 'Rådet', kind: 'council' as const },
      { id: 'styret', name: 'Styret' },
    ];
    const meetings = [{ date: '2026-12-10' }];
    const one = portfolioOf({ governance: { bodies, meetings } });
    const two = portfolioOf({ governance: { bodies: [...bodies, { ...bodies[0], id: 'b', name: 'B' }], meetings } });
    const next = { date: null, body: null };
    expect(refused(meetingDay(one, next, '2026-11-22'))).toBe('radet');
    expect(refused(meetingDay(two, next, '2026-11-22'))).toBe('no-body');
    expect(refused(meetingDay(one, { date: '2026-12-24', body: null }, '2026-11-22'))).toBe('no-body');
  });

  test.each([
    ['by the file', '2026-12-03', null, 'styret'],
    ['by the plan', '2026-12-10', null, 'radet'],
    ['by what was said, over the plan', '2026-12-10', 'styret', 'styret'],
    ['not against the file', '2026-12-03', 'radet', 'other-body'],
    ['nobody knows', '2026-12-24', null, 'no-body'],
    ['unknown', '2026-12-24', 'raadet', 'unknown-body'],
    ['on the next day', null, 'radet', 'radet'],
  ])('%s', (_, date, body, expected) => expect(refused(day(date, body))).toBe(expected));
  test('there is no next one', () =>
    expect(refused(meetingDay(portfolio, { date: null, body: null }, '2028-01-01'))).toBe('no-next-meeting'));
});
