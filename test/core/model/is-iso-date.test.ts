import { expect, test } from 'vitest';
import { isIsoDate } from '../../../src/core/model/is-iso-date.ts';

test.each(['2027-01-31', '2028-02-29', '2000-02-29', '2027-12-31'])('%s exists', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '2027-02-29',
  '1900-02-29',
  '2027-04-31',
  '2027-13-01',
  '2027-00-10',
  '2027-01-00',
  '27-01-01',
  '2027-1-1',
  '',
])('%j does not', (text) => {
  expect(isIsoDate(text)).toBe(false);
});
