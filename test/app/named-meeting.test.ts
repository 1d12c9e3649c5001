import { expect, test } from 'vitest';
import { comingMeeting, heldMeeting, namedMeeting } from '../../src/app/named-meeting.ts';
import { portfolioOf } from '../support/portfolio-of.ts';

const portfolio = portfolioOf({
  meetings: {
    '2026-09-17': { date: '2026-09-17', status: 'held' },
    '2026-12-10': { date: '2026-12-10', status: 'planned' },
    '2026-12-10-board': { date: '2026-12-11', status: 'planned' },
    '2027-03-11': { date: '2027-03-11', status: 'cancelled' },
  },
});
const problem = (code: string, args: object) => expect.objectContaining({ code, args: expect.objectContaining(args) });

test('a meeting is known by its file, and by its date', () => {
  expect(namedMeeting(portfolio, '2026-12-10-board').id).toBe('2026-12-10-board');
  expect(namedMeeting(portfolio, '2026-12-11').id).toBe('2026-12-10-board');
  expect(() => namedMeeting(portfolio, '2026-12-01')).toThrow(
    problem('unknown-meeting', { meeting: '2026-12-01', suggestion: '2026-12-10' }),
  );
});

test('without a name the next meeting is meant, and one that is cancelled is not next', () => {
  expect(comingMeeting(portfolio, null, '2026-11-22').id).toBe('2026-12-10');
  expect(() => comingMeeting(portfolio, null, '2027-01-01')).toThrow(
    problem('no-coming-meeting', { today: '2027-01-01' }),
  );
  expect(comingMeeting(portfolio, '2026-09-17', '2026-11-22').id).toBe('2026-09-17');
});

test('a meeting that is only in the plan is told as such: the next one, and the one that was named', () => {
  const planned = portfolioOf({
    governance: { meetings: [{ date: '2027-04-15' }, { date: '2027-02-11' }, { date: '2026-11-21' }] },
    meetings: { '2026-09-17': { date: '2026-09-17', status: 'held' } },
  });
  expect(() => comingMeeting(planned, null, '2026-11-22')).toThrow(
    problem('no-coming-meeting', { inPlan: '2027-02-11' }),
  );
  expect(() => comingMeeting(planned, null, '2027-04-16')).toThrow(problem('no-coming-meeting', { inPlan: null }));
  expect(() => namedMeeting(planned, '2027-04-15')).toThrow(problem('unknown-meeting', { inPlan: true }));
  expect(() => namedMeeting(planned, '2027-04-16')).toThrow(problem('unknown-meeting', { inPlan: false }));
});

test('minutes need a meeting that has been held', () => {
  expect(heldMeeting(portfolio, '2026-09-17', '2026-11-22').id).toBe('2026-09-17');
  expect(() => heldMeeting(portfolio, null, '2026-11-22')).toThrow(problem('which-meeting', { known: ['2026-09-17'] }));
  expect(() => heldMeeting(portfolio, '2026-12-10', '2026-11-22')).toThrow(
    problem('meeting-not-held', { because: 'planned' }),
  );
  expect(() => heldMeeting(portfolio, '2027-03-11', '2026-11-22')).toThrow(
    problem('meeting-not-held', { because: 'cancelled' }),
  );
  expect(() => heldMeeting(portfolio, '2026-09-17', '2026-09-16')).toThrow(
    problem('meeting-not-held', { because: 'future' }),
  );
});
