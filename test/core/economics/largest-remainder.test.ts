import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../../../src/core/economics/largest-remainder.ts';

test('the parts sum to the whole, and the largest remainders get what is left', () => {
  expect(largestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(largestRemainder(100, [33.33, 33.33, 33.34])).toEqual([33, 33, 34]);
  expect(largestRemainder(2_000_000, [46, 20, 15, 12, 7])).toEqual([920_000, 400_000, 300_000, 240_000, 140_000]);
});

test('nothing is split into nothing, and savings keep their sign', () => {
  expect(largestRemainder(10, [0, 0])).toEqual([0, 0]);
  expect(largestRemainder(10, [])).toEqual([]);
  expect(largestRemainder(0, [1, 2])).toEqual([0, 0]);
  expect(largestRemainder(-10, [1, 2])).toEqual([-3, -7]);
});

test('for any amount and weights: the sum is exact, and no part is more than a unit from its own', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (amount, given) => {
      const parts = largestRemainder(amount, given);
      const sum = given.reduce((total, weight) => total + weight, 0);
      fc.pre(sum > 0);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(amount);
      for (const [index, part] of parts.entries())
        expect(Math.abs(part - (amount * (given[index] ?? 0)) / sum)).toBeLessThan(1.001);
    }),
  );
});
