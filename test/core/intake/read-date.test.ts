import { describe, expect, test } from 'vitest';
import { type DateConventions, readDate } from '../../../src/core/intake/read-date.ts';

const read: readonly (readonly [text: string, date: string, conventions?: DateConventions])[] = [
  ['December 1, 2016', '2016-12-01'],
  ['Dec. 1 2016', '2016-12-01'],
  ['march 31st, 2017', '2017-03-31'],
  ['1 December 2016', '2016-12-01'],
  ['31.03.2017', '2017-03-31'],
  ['1.3.2027', '2027-03-01'],
  ['2017-03-31', '2017-03-31'],
  ['2017/3/31', '2017-03-31'],
  ['2017-03-31T00:00:00', '2017-03-31'],
  ['2017-03-31 00:00:00', '2017-03-31'],
  ['31.03.2017 00:00', '2017-03-31'],
  ['1. mars 2027', '2027-03-01'],
  ['den 1. mars 2027', '2027-03-01'],
  ['17.\u00A0mai 2027', '2027-05-17'],
  ['3. okt. 2027', '2027-10-03'],
  ['24. desember 2027', '2027-12-24'],
  ['29.02.2028', '2028-02-29'],
  ['31/03/2021', '2021-03-31'],
  ['03/31/2021', '2021-03-31'],
  ['03/03/2021', '2021-03-03'],
  ['03/04/2021', '2021-04-03', { order: 'dmy' }],
  ['03/04/2021', '2021-03-04', { order: 'mdy' }],
  ['03.04.2021', '2021-03-04', { order: 'mdy' }],
  ['31.03.27', '2027-03-31', { order: 'dmy' }],
  ['27-03-31', '2027-03-31', { order: 'ymd' }],
  ['March 2024', '2024-03-01', { partial: 'first_day' }],
  ['mars 2024', '2024-03-31', { partial: 'last_day' }],
  ['02.2028', '2028-02-29', { partial: 'last_day' }],
  ['Q2 2027', '2027-04-01', { partial: 'first_day' }],
  ['2. kvartal 2027', '2027-06-30', { partial: 'last_day' }],
  ['2027', '2027-12-31', { partial: 'last_day' }],
];

const refused: readonly (readonly [text: string, reason: string, conventions?: DateConventions])[] = [
  ['March 2024', 'no-day-in-date'],
  ['Q2 2027', 'no-day-in-date'],
  ['2027', 'no-day-in-date'],
  ['2023-24', 'fiscal-year'],
  ['2023-24', 'fiscal-year', { partial: 'last_day' }],
  ['2020-12', 'fiscal-year', { partial: 'last_day' }],
  ['Fiscal Year 2020/21', 'fiscal-year'],
  ['03/04/2017', 'ambiguous-date'],
  ['03-04-2017', 'ambiguous-date', { order: 'ymd' }],
  ['31.03.17', 'two-digit-year'],
  ['30.02.2024', 'no-such-day'],
  ['29.02.2027', 'no-such-day'],
  ['31. april 2027', 'no-such-day'],
  ['0.1.2027', 'no-such-day'],
  ['2024-13-01', 'no-such-month'],
  ['31.03.0017', 'not-a-date'],
  ['Smarch 1, 2027', 'not-a-date'],
  ['44286', 'not-a-date'],
  ['TBD', 'not-a-date'],
  ['høsten 2027', 'not-a-date'],
  ['1'.repeat(100), 'not-a-date'],
];

describe('readDate', () => {
  for (const [text, value, conventions] of read) {
    test(`${JSON.stringify(text)} is ${value}`, () => {
      expect(readDate(text, conventions)).toEqual({ value });
    });
  }

  for (const [text, reason, conventions] of refused) {
    test(`${JSON.stringify(text)} is told: ${reason}`, () => {
      expect(readDate(text, conventions)).toEqual({ unreadable: reason });
    });
  }

  test.each(['', ' ', '-'])('%j is unknown', (text) => {
    expect(readDate(text)).toEqual({ unknown: true });
  });
});
