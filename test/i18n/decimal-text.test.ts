// Promises that numbers are written as they are: rounded half away from zero by the digits that people see, also the largest and smallest.
import { expect, test } from 'vitest';
import { decimalText, shortDecimalText } from '../../src/i18n/decimal-text.ts';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

test.each([
  [1e15, 0, '1 000 000 000 000 000'],
  [1e15, 2, '1 000 000 000 000 000,00'],
  [9_007_199_254_740_991, 0, '9 007 199 254 740 991'],
  [123_456_789_012_345, 1, '123 456 789 012 345,0'],
  [1e21, 0, '1 000 000 000 000 000 000 000'],
  [1_234_567_890_123.45, 1, '1 234 567 890 123,5'],
  [999_999_999.95, 1, '1 000 000 000,0'],
  [1.005, 2, '1,01'],
  [1.004999, 2, '1,00'],
  [2.4999999999999996, 0, '3'],
  [2.49999, 0, '2'],
  [-0.5, 0, '−1'],
  [-0.04, 1, '0,0'],
  [0, 2, '0,00'],
  [5e-324, 1, '0,0'],
  [0.000003, 6, '0,000003'],
  [999.5, 0, '1 000'],
])('%d with %d decimals is %s', (value, decimals, text) => {
  expect(plain(decimalText(value, decimals, ','))).toBe(text);
});

test('zeros at the end are left out where decimals are at most so many', () => {
  expect(shortDecimalText(2.5, 2, ',')).toBe('2,5');
  expect(shortDecimalText(20, 1, ',')).toBe('20');
  expect(shortDecimalText(100, 0, ',')).toBe('100');
});

test('in every language', async () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const { speak } = await loadCatalogue(language, 'NOK');
    expect(plain(speak.number(1e15))).toBe('1 000 000 000 000 000');
  }
});
