// Examples from the tests of published SMAA software, with weights quite free. Exact shares are areas of the weight triangle.
import { expect, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { everyPlace, projectIn, robustOf, withinError } from '../../support/robust-of.ts';

function alternatives(values: Readonly<Record<string, readonly number[]>>, top: number): Portfolio {
  return portfolioOf({
    strategy: { criteria: ['k1', 'k2', 'k3'].map((id) => ({ id, name: id, weight: 1, scale: { zero: 0, top } })) },
    projects: Object.fromEntries(
      Object.entries(values).map(([id, scores]) => [
        id,
        { scores: Object.fromEntries(scores.map((score, index) => [`k${index + 1}`, { score }])) },
      ]),
    ),
  });
}

function expectFirst(share: number | undefined, exact: number): void {
  const { low, high } = withinError(exact);
  expect(share).toBeGreaterThanOrEqual(low);
  expect(share).toBeLessThanOrEqual(high);
}

test('JSMAA, two alternatives and three criteria: first in 3/4 and 1/4, and the central weights', () => {
  const robust = robustOf(alternatives({ alt1: [1, 0, 1], alt2: [0, 1, 0] }, 1), 'uniform');
  const [one, two] = [projectIn(robust, 'alt1'), projectIn(robust, 'alt2')];
  expectFirst(everyPlace(one.places, 2)[0], 3 / 4);
  expectFirst(everyPlace(two.places, 2)[0], 1 / 4);
  // w2 is below a half with the density 2 (1 − w2): its mean there is 2/9, and 2/3 above.
  expect(one.centralWeights?.k2).toBeCloseTo(2 / 9, 1.9);
  expect(one.centralWeights?.k1).toBeCloseTo(7 / 18, 1.9);
  expect(two.centralWeights?.k2).toBeCloseTo(2 / 3, 1.9);
});

test('the R package rpm: of (1, 1, 2), (1, 1, 1.5) and (2, 1, 1) the second is never first', () => {
  const robust = robustOf(alternatives({ a: [1, 1, 2], b: [1, 1, 1.5], c: [2, 1, 1] }, 2), 'uniform');
  expectFirst(everyPlace(projectIn(robust, 'a').places, 3)[0], 1 / 2);
  expectFirst(everyPlace(projectIn(robust, 'c').places, 3)[0], 1 / 2);
  expect(everyPlace(projectIn(robust, 'b').places, 3)[0]).toBe(0);
  expect(projectIn(robust, 'b').centralWeights).toBeNull();
});
