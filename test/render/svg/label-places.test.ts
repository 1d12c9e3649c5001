// Labels of points that lie close to each other.
import { expect, test } from 'vitest';
import { labelPlaces } from '../../../src/render/svg/label-places.ts';
import { spreadApart } from '../../../src/render/svg/spread-apart.ts';

const bounds = { left: 0, top: 0, right: 400, bottom: 400 };
const at = (x: number, y: number) => ({ x, y, radius: 11, width: 18, height: 15 });

test('with room, a label stays in its point', () => {
  expect(labelPlaces([at(100, 100), at(200, 100)], bounds)).toEqual([
    { x: 100, y: 100, isAway: false },
    { x: 200, y: 100, isAway: false },
  ]);
});

test.each([2, 6, 15, 25])('%i points on the same spot: no label lies on another, and none is outside', (count) => {
  const places = labelPlaces(
    Array.from({ length: count }, () => at(200, 200)),
    bounds,
  );
  for (const [index, a] of places.entries()) {
    expect(a.x).toBeGreaterThanOrEqual(9);
    expect(a.x).toBeLessThanOrEqual(391);
    for (const b of places.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 18 || Math.abs(a.y - b.y) >= 15).toBe(true);
  }
});

test('names of lines are moved apart, in their own order, and no further than needed', () => {
  expect(spreadApart([100, 200], 18, [0, 300])).toEqual([100, 200]);
  expect(spreadApart([100, 105], 18, [0, 300])).toEqual([100, 118]);
  expect(spreadApart([295, 300, 300], 18, [0, 300])).toEqual([264, 282, 300]);
});
