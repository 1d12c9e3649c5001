import { expect, test } from 'vitest';
import { readLooseNumber } from '../../../src/core/schema/read-loose-number.ts';

const none = { suggestion: null, readings: [], millions: null };

const cases = [
  ['12,5 mill.', 'money', { suggestion: '12500000' }],
  ['1 000', 'money', { suggestion: '1000' }],
  ['1.500.000', 'money', { suggestion: '1500000' }],
  ['400,000', 'money', { readings: ['400000', '400'] }],
  ['0,4', 'money', { millions: '400000' }],
  ['0.4', 'money', { millions: '400000' }],
  ['1.500', 'money', { suggestion: '1500' }],
  ['12345,5', 'money', {}],
  ['2,5', 'number', { suggestion: '2.5' }],
  ['2,125', 'number', { readings: ['2125', '2.125'] }],
  ['0,125', 'number', { suggestion: '0.125' }],
  ['2,5', 'integer', {}],
  ['mange', 'number', {}],
] as const;

for (const [written, holds, expected] of cases)
  test(`"${written}" where ${holds} belongs`, () =>
    expect(readLooseNumber(written, holds)).toEqual({ holds, ...none, ...expected }));
