// Round numbers along an axis.
import { expect, test } from 'vitest';
import { decimalsOf, niceTicks } from '../../../src/render/svg/nice-ticks.ts';

test.each<[string, readonly number[], readonly number[], number]>([
  ['from zero', [3, 44], [0, 10, 20, 30, 40, 50], 0],
  ['exactly to the highest', [40], [0, 10, 20, 30, 40], 0],
  ['below zero too', [-12, 30], [-20, -10, 0, 10, 20, 30], 0],
  ['only below zero', [-3], [-3, -2, -1, 0], 0],
  ['small', [0.3], [0, 0.1, 0.2, 0.3], 1],
  ['nothing but zero', [0, 0], [0, 1], 0],
  ['nothing at all', [], [0, 1], 0],
])('%s', (_, given, values, decimals) => {
  const ticks = niceTicks(given);
  expect(ticks.values.map((each) => Math.round(each * 100) / 100)).toEqual(values);
  expect(ticks.decimals).toBe(decimals);
});

test('amounts get as many decimals as they have, and at most two', () => {
  expect(decimalsOf([1, 2])).toBe(0);
  expect(decimalsOf([1, 2.5])).toBe(1);
  expect(decimalsOf([1.25, 2.5])).toBe(2);
  expect(decimalsOf([1 / 3])).toBe(2);
  expect(decimalsOf([])).toBe(0);
});
