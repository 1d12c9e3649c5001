import { expect, test } from 'vitest';
import { valueUnits } from '../../../src/core/select/program/value-units.ts';

const pointsOf = (top: number, scores: readonly number[]) => scores.map((score) => (100 * score) / top);

test.each([
  ['whole points', [20, 100, 0], 1000],
  ['no values at all', [], 1000],
  ['thousandths', [0.001, 99.999], 1000],
  ['hundred-thousandths', [0.00001], 100_000],
  ['thirds: three equal weights', [100 / 3, 20 / 3], 1002],
  ['a top of 3333', pointsOf(3333, [1, 2, 3332]), 3333],
  ['a top of 107 200', pointsOf(107_200, [41_850, 71]), 1072],
  ['a decimal score on a top of 4200', pointsOf(4200, [600.1, 310.5, 18.6]), 1260],
  ['thirds of one scale and sevenths of another', [100 / 3, 100 / 7], 1008],
  ['negative as positive', [-100 / 3, 50], 1002],
])('%s', (_, values, units) => {
  expect(valueUnits(values)).toBe(units);
  for (const value of values) expect(value * units).toBeCloseTo(Math.round(value * units), 5);
});

test('no common denominator up to ten million: a millionth of a point', () => {
  expect(valueUnits([Math.SQRT2 * 10, Math.PI * 10])).toBe(1e6);
  expect(valueUnits(pointsOf(9_999_991, [1, 2]).concat(pointsOf(3331, [1])))).toBe(1e6);
});

test('two sums that rounding to thousandths would turn: the better one stays the better one', () => {
  // In thousandths of a point both are 33: 33.37, and 11.13 + 11.1 + 11.1 = 33.33.
  const values = pointsOf(3_000_000, [1001, 334, 333, 333, 1]);
  const whole = values.map((value) => Math.round(value * valueUnits(values)));
  expect(whole[0]).toBeGreaterThan((whole[1] ?? 0) + (whole[2] ?? 0) + (whole[3] ?? 0));
});
