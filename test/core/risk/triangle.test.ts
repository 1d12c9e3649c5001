import { expect, test } from 'vitest';
import { estimateTriangle } from '../../../src/core/risk/estimate-triangle.ts';
import { tenNinetyTriangle } from '../../../src/core/risk/ten-ninety-triangle.ts';
import { triangleMean, triangleQuantile } from '../../../src/core/risk/triangle.ts';
import vectors from '../../vectors/triangular.json' with { type: 'json' };

for (const { a, m, b, P10, P50, P85, P90, middel } of vectors.tilfeller) {
  test(`limits ${a}, ${m}, ${b}`, () => {
    const triangle = { lowest: a, likely: m, highest: b };
    expect([0.1, 0.5, 0.85, 0.9].map((each) => triangleQuantile(triangle, each))).toEqual(
      [P10, P50, P85, P90].map((each) => expect.closeTo(each, 11)),
    );
    expect(triangleMean(triangle)).toBeCloseTo(middel, 11);
  });
}

for (const { l, m, h, a, b, P50, P85, middel } of vectors.trigenP10P90) {
  test(`P10–P90 ${l}, ${m}, ${h}`, () => {
    const triangle = tenNinetyTriangle(l, m, h);
    expect(triangle.lowest).toBeCloseTo(a, 6);
    expect(triangle.highest).toBeCloseTo(b, 6);
    expect(triangleQuantile(triangle, 0.1)).toBeCloseTo(l, 9);
    expect(triangleQuantile(triangle, 0.9)).toBeCloseTo(h, 9);
    expect(triangleQuantile(triangle, 0.5)).toBeCloseTo(P50, 6);
    expect(triangleQuantile(triangle, 0.85)).toBeCloseTo(P85, 6);
    expect(triangleMean(triangle)).toBeCloseTo(middel, 6);
  });
}

test('what the limits mean moves P85 of 80, 100, 140 from 121.0 to 134.0', () => {
  const estimate = { low: 80, likely: 100, high: 140 };
  const p85 = (limits: 'min-max' | 'p10-p90') =>
    triangleQuantile(estimateTriangle({ ...estimate, limits }) ?? { lowest: 0, likely: 0, highest: 0 }, 0.85);
  expect(p85('min-max')).toBeCloseTo(121.0, 1);
  expect(p85('p10-p90')).toBeCloseTo(134.0, 1);
});

test('a point missing or in the wrong order gives no triangle; three equal points do', () => {
  expect(estimateTriangle({ low: 1, likely: 2 })).toBeNull();
  expect(estimateTriangle({ low: 3, likely: 2, high: 4 })).toBeNull();
  expect(estimateTriangle({ low: 7, likely: 7, high: 7, limits: 'p10-p90' })).toEqual({
    lowest: 7,
    likely: 7,
    highest: 7,
  });
});
