import { expect, test } from 'vitest';
import { paybackYear } from '../../../src/core/economics/payback-year.ts';

test.each([
  ['the year the sum reaches zero', [-10, 4, 6, 1], 2028],
  ['not within the years counted', [-10, 4, 5], null],
  ['a late cost moves it', [-10, 12, -5, 3, 1], 2029],
  ['nothing was paid', [1, 2], null],
  ['the first year alone pays', [5, -3], 2026],
] as const)('%s', (_, flow, year) => {
  expect(paybackYear(flow, 2026)).toBe(year);
});
