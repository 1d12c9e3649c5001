import { describe, expect, test } from 'vitest';
import { type AmountConventions, readAmount } from '../../../src/core/intake/read-amount.ts';

const read: readonly (readonly [text: string, value: number, conventions?: AmountConventions])[] = [
  ['$6,279,429', 6_279_429],
  ['$9,999', 9_999],
  ['$1,234,567.89', 1_234_568],
  ['6.279.429,50', 6_279_430],
  ['6 279 429', 6_279_429],
  ['6\u00A0279\u00A0429', 6_279_429],
  ['6\u202F279\u202F429', 6_279_429],
  ["6'279'429", 6_279_429],
  ['450000', 450_000],
  ['450 000 kr', 450_000],
  ['kr 450 000,-', 450_000],
  ['450.000,–', 450_000],
  ['kr. 450.000', 450_000],
  ['0', 0],
  ['12,5 mill.', 12_500_000],
  ['12,5 mill.kr', 12_500_000],
  ['12.5 MNOK', 12_500_000],
  ['$12.5M', 12_500_000],
  ['NOK 4,5 mill', 4_500_000],
  ['4,5 mill NOK', 4_500_000],
  ['3 mrd kr', 3_000_000_000],
  ['450 tusen', 450_000],
  ['450 TNOK', 450_000],
  ['1,234 mill. kr', 1_234_000],
  // Those who write mill. and kr write comma before decimals, so the point groups.
  ['1.234 mill. kr', 1_234_000_000],
  ['$1,234 million', 1_234_000_000],
  ['$1.234 million', 1_234_000],
  ['0,125 mill.', 125_000],
  ['1 234,567', 1_235],
  ['1234,567', 1_235],
  // Money has no third decimal: one separator before three digits groups them.
  ['1,234', 1_234],
  ['1.234', 1_234],
  ['(1,200)', -1_200],
  ['kr (1 200)', -1_200],
  ['-1 200', -1_200],
  ['\u22121 200', -1_200],
  ['NOK -1 200', -1_200],
  ['-$1,200', -1_200],
  ['1 200-', -1_200],
  ['-0', 0],
  // Halves go away from zero.
  ['2,5', 3],
  ['-2,5', -3],
  ['12,5', 12_500_000, { unitFactor: 1_000_000 }],
  ['450 tusen', 450_000, { unitFactor: 1_000_000 }],
  ['1,234', 1_234_000, { unitFactor: 1_000_000, decimal: 'comma' }],
  ['4.500', 4_500_000, { unitFactor: 1_000_000, decimal: 'point' }],
  // From 10 000 up, a number beside a currency counts single kroner, whatever the column counts.
  ['400 000 kr', 400_000, { unitFactor: 1_000_000, decimal: 'comma' }],
  ['400.000 kr', 400_000, { unitFactor: 1_000_000, decimal: 'comma' }],
  ['10 000 kroner', 10_000, { unitFactor: 1_000 }],
  ['NOK 850 000,00', 850_000, { unitFactor: 1_000_000 }],
  ['$1,234,567', 1_234_567, { unitFactor: 1_000 }],
  ['20 000 mill. kr', 20_000_000_000, { unitFactor: 1_000_000 }],
  ['9 999', 9_999_000_000, { unitFactor: 1_000_000 }],
  ['850 000', 850_000_000, { unitFactor: 1_000 }],
  ['850 000', 850_000, { unitFactor: 1 }],
  ['1.234', 1_234, { decimal: 'comma' }],
  ['1,234', 1_234, { decimal: 'point' }],
  // The mapping settles only what the text leaves open.
  ['6,279,429', 6_279_429, { decimal: 'comma' }],
  ['12,5', 13, { decimal: 'point' }],
  ['$5,000', 5_000, { currency: 'CAD' }],
  ['5 000 kr', 5_000, { currency: 'NOK' }],
];

const refused: readonly (readonly [text: string, reason: string, conventions?: AmountConventions])[] = [
  ['ukjent', 'not-an-amount'],
  ['10-12 mill', 'not-an-amount'],
  ['12 mill + mva', 'not-an-amount'],
  ['$1.2 billion', 'not-an-amount'],
  ['12 mill tusen', 'not-an-amount'],
  ['31.03.2017', 'not-an-amount'],
  ['6,27,429', 'not-an-amount'],
  ['1 23', 'not-an-amount'],
  ['1e6', 'not-an-amount'],
  ['constructor 5', 'not-an-amount'],
  ['9'.repeat(200), 'not-an-amount'],
  ['9'.repeat(20), 'too-large'],
  ['1,234', 'ambiguous-amount', { unitFactor: 1_000_000 }],
  // A separator that would group: thousands of millions, or decimals written with the other sign.
  ['4.500', 'ambiguous-amount', { unitFactor: 1_000_000 }],
  ['4.500', 'ambiguous-amount', { unitFactor: 1_000_000, decimal: 'comma' }],
  ['4.500', 'ambiguous-amount', { unitFactor: 1_000, decimal: 'comma' }],
  ['4,500', 'ambiguous-amount', { unitFactor: 1_000_000, decimal: 'point' }],
  ['4,5 kr', 'ambiguous-amount', { unitFactor: 1_000_000 }],
  ['9 999 kr', 'ambiguous-amount', { unitFactor: 1_000 }],
  ['1,234 million', 'ambiguous-amount'],
  ['kr 1,234', 'ambiguous-amount'],
  ['$1.234', 'ambiguous-amount'],
  ['1,234', 'ambiguous-amount', { decimal: 'comma' }],
  ['$5,000', 'other-currency', { currency: 'NOK' }],
  ['5 000 SEK', 'other-currency', { currency: 'NOK' }],
  ['5 MNOK', 'other-currency', { currency: 'CAD' }],
];

test.each(['ca. 30 000', 'cirka 30 000', 'CIRCA 30 000 kr', 'omtrent 30 tusen', '~30 000'])(
  '%s is told as approximate',
  (text) => {
    expect(readAmount(text)).toEqual({ value: 30_000, approximate: true });
  },
);

describe('readAmount', () => {
  for (const [text, value, conventions] of read) {
    test(`${JSON.stringify(text)} is ${value}`, () => {
      expect(readAmount(text, conventions)).toEqual({ value });
    });
  }

  for (const [text, reason, conventions] of refused) {
    test(`${JSON.stringify(text)} is told: ${reason}`, () => {
      expect(readAmount(text, conventions)).toEqual({ unreadable: reason });
    });
  }

  test.each([
    ['850 000', 850_000, 1_000_000],
    ['850 000,00', 850_000, 1_000_000],
    ['850.000,00', 850_000, 1_000_000],
    ['-10 000', 10_000, 1_000_000],
    ['10 000 000', 10_000_000, 1_000],
  ])('%j in a column of units is implausible, and is not read', (text, number, factor) => {
    const conventions = { unitFactor: factor, decimal: 'comma' } as const;
    expect(readAmount(text, conventions)).toEqual({ unreadable: 'implausible-amount', counted: { number, factor } });
  });

  test.each(['', '  ', '\u00A0', '-', '–', '—'])('%j is unknown, not zero', (text) => {
    expect(readAmount(text)).toEqual({ unknown: true });
  });
});
