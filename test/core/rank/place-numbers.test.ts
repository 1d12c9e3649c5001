import { expect, test } from 'vitest';
import { placeNumbers, possiblePlaces } from '../../../src/core/rank/place-numbers.ts';

test('ties share a number and the next is skipped', () => {
  expect(placeNumbers([9, 7, 7, 3])).toEqual([1, 2, 2, 4]);
  expect(placeNumbers([3, null, 9, 0.1 + 0.2, 0.3])).toEqual([2, null, 1, 3, 3]);
});

test('best and worst place when one may be anything from 20 to 60', () => {
  expect(
    possiblePlaces([
      [50, 50],
      [30, 30],
      [20, 60],
      [10, 10],
    ]),
  ).toEqual([
    { best: 1, worst: 2 },
    { best: 2, worst: 3 },
    { best: 1, worst: 3 },
    { best: 4, worst: 4 },
  ]);
});
