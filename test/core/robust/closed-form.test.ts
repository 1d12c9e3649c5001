import { expect, test } from 'vitest';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { goldenPortfolio } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { everyPlace, projectIn, robustOf, withinError } from '../../support/robust-of.ts';
import vectors from '../../vectors/value.json' with { type: 'json' };

const { toKriterier: two, treEnhetsvektorer: three } = vectors.smaaLukket;
const criterionIds = ['k1', 'k2', 'k3'];

/** Alternatives as cards on scales from 0 to 1. */
function alternatives(values: Readonly<Record<string, readonly number[]>>, weights: readonly number[]): Portfolio {
  return portfolioOf({
    projects: Object.fromEntries(
      Object.entries(values).map(([id, scores]) => [
        id,
        { scores: Object.fromEntries(scores.map((score, index) => [criterionIds[index], { score }])) },
      ]),
    ),
    strategy: {
      criteria: weights.map((weight, index) => ({
        id: criterionIds[index] ?? '',
        name: '',
        weight,
        scale: { zero: 0, top: 1 },
      })),
    },
  });
}

function expectShares(found: readonly number[], exact: readonly number[]): void {
  expect(found).toHaveLength(exact.length);
  for (const [index, share] of exact.entries()) {
    const { low, high } = withinError(share);
    expect(found[index], `place ${index + 1}`).toBeGreaterThanOrEqual(low);
    expect(found[index], `place ${index + 1}`).toBeLessThanOrEqual(high);
  }
}

function expectWeights(found: Readonly<Record<string, number>> | null, exact: readonly number[]): void {
  const weights = Object.values(found ?? {});
  expect(weights).toHaveLength(exact.length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  for (const [index, weight] of exact.entries()) expect(Math.abs((weights[index] ?? NaN) - weight)).toBeLessThan(0.012);
}

const { A, B, C } = two;
const robust = robustOf(alternatives({ a: A, b: B, c: C }, [1, 1]), 'uniform');

test.each([
  ['a', two.rangaksept.A, two.sentralvekt.A],
  ['b', two.rangaksept.B, two.sentralvekt.B],
  ['c', two.rangaksept.C, two.sentralvekt.C],
])('two criteria, all weights: the places and central weights of %s', (id, shares, weights) => {
  const { places, centralWeights, confidence } = projectIn(robust, id);
  expectShares(everyPlace(places, 3), shares);
  expectWeights(centralWeights, weights);
  expect(confidence).toBe(1);
});

test('two criteria, all weights: a is before b in half of them, before c in four of ten', () => {
  const share = (a: string, b: string) => robust.pairs.find((pair) => pair.a === a && pair.b === b)?.share ?? NaN;
  expectShares([share('a', 'b'), share('c', 'a'), share('c', 'b')], [0.5, 0.6, 0.6]);
  expect(robust.pairs.every(({ isUncertain }) => isUncertain)).toBe(true);
});

test('three criteria, all weights: unit vectors share the first place', () => {
  const units = robustOf(alternatives({ a: [1, 0, 0], b: [0, 1, 0], c: [0, 0, 1] }, [1, 1, 1]), 'uniform');
  expectShares(
    ['a', 'b', 'c'].map((id) => everyPlace(projectIn(units, id).places, 3)[0] ?? NaN),
    three.rang1,
  );
  expectWeights(projectIn(units, 'a').centralWeights, three.sentralvektForste);
});

test('only the order: with the first criterion heaviest, a unit vector of the first is always first', () => {
  const { places, centralWeights } = projectIn(
    robustOf(alternatives({ a: [1, 0, 0], b: [0, 1, 0], c: [0, 0, 1] }, [3, 2, 1]), 'order'),
    'a',
  );
  expect(places).toEqual([{ place: 1, share: 1, standardError: 0 }]);
  // The mean of all weights in this order is the rank-order centroid.
  expectWeights(centralWeights, vectors.roc[3]);
});

test('around: where raw weights 50 and 40 may change places', () => {
  // 50 (0.5 + u) < 40 (0.5 + v): v > 1.25 u + 0.125, the area of a triangle with sides 0.875 and 0.7.
  const { pairs } = robustOf(alternatives({ a: [1, 0], b: [0, 1] }, [50, 40]));
  expectShares([pairs[0]?.share ?? NaN], [1 - (0.875 * 0.7) / 2]);
});

test('golden portfolio without risk: portal is before sak-ki in three of four weight sets', () => {
  const golden = robustOf(goldenPortfolio('none'), 'uniform');
  const pair = golden.pairs.find(({ a, b }) => a === 'portal' && b === 'sak-ki');
  expectShares([pair?.share ?? NaN], [0.75]);
  expect(pair?.isUncertain).toBe(true);
  // w1 ≥ w2 ≥ w3: never the other way round.
  const ordered = robustOf(goldenPortfolio('none'), 'order');
  expect(ordered.pairs.find(({ a, b }) => a === 'portal' && b === 'sak-ki')).toMatchObject({
    share: 1,
    isUncertain: false,
  });
});

test('golden portfolio with risk: portal after risk is before melding-a but for a corner of the weights', () => {
  // 0.9 × (100, 60, 40) − 0.8 × (60, 80, 40) = (42, −10, 4): portal wins where 42 w1 + 4 w3 > 10 w2.
  const pair = robustOf(goldenPortfolio(), 'uniform').pairs.find(({ a, b }) => a === 'portal' && b === 'melding-a');
  // The losing corner at w2 has the sides 10/52 (towards w1) and 10/14 (towards w3).
  expectShares([pair?.share ?? NaN], [1 - (10 / 52) * (10 / 14)]);
});
