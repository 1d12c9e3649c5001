import { describe, expect, test } from 'vitest';
import { normalisedWeights, rankOrderCentroid } from '../../../src/core/rank/criterion-weights.ts';
import { piecewiseLinear } from '../../../src/core/rank/piecewise-linear.ts';
import { projectValue } from '../../../src/core/rank/project-value.ts';
import { rankingCriteria } from '../../../src/core/rank/ranking-criteria.ts';
import { riskAdjustedValue } from '../../../src/core/rank/risk-adjusted-value.ts';
import { smallestShift } from '../../../src/core/rank/smallest-shift.ts';
import { tippingWeights, weightedSum } from '../../../src/core/rank/tipping-weights.ts';
import { pointsOf, valueScale } from '../../../src/core/rank/value-scale.ts';
import type { Criterion } from '../../../src/generated/card-types.ts';
import vectors from '../../vectors/value.json' with { type: 'json' };

const criterion = (id: string, rest: Partial<Criterion> = {}): Criterion => ({ id, name: id, ...rest });
const scored = (ids: readonly string[], scores: readonly number[]) => ({
  scores: Object.fromEntries(ids.map((id, index) => [id, { score: scores[index] ?? NaN }])),
});

test('SMART with swing weights: Goodwin and Wright’s offices', () => {
  const { kriterier, svingvekterRaa, verdier } = vectors.smartKontorvalg;
  const exact = vectors.smartKontorvalg.nøyaktigMedRaavekterOver310;
  const rounded = vectors.smartKontorvalg.vekterAvrundet;
  const criteria = kriterier.map((id, index) =>
    criterion(id, { weight: svingvekterRaa[index] ?? 0, scale: { zero: 0, top: 100 } }),
  );
  for (const [office, values] of Object.entries(verdier) as [keyof typeof verdier, number[]][]) {
    const { value } = projectValue(scored(kriterier, values), rankingCriteria({ criteria }));
    expect(Math.round(1e6 * (value ?? NaN))).toBe(Math.round((1e6 * exact[office]) / 310));
    expect(Math.round(10 * weightedSum(normalisedWeights(rounded), values))).toBe(
      Math.round(10 * vectors.smartKontorvalg.trykt[office]),
    );
  }
});

test('fixed scales, one of them turned: 1 − SPOTIS', () => {
  const { matrise, grenser, retning, vekter, verdi } = vectors.fastSkala;
  const criteria = grenser.map(([low = 0, high = 0], index) => {
    const [zero, top] = retning[index] === 1 ? [low, high] : [high, low];
    return criterion(`k${index}`, { weight: vekter[index] ?? 0, scale: { zero: zero, top } });
  });
  matrise.forEach((scores, row) => {
    const { value } = projectValue(
      scored(
        criteria.map(({ id }) => id),
        scores,
      ),
      rankingCriteria({ criteria }),
    );
    expect((value ?? NaN) / 100).toBeCloseTo(verdi[row] ?? NaN, 6);
  });
});

test('weighted sums', () => {
  for (const { matrise, vekter, skaar } of vectors.vektetSum) {
    if (vekter === undefined) continue;
    matrise.forEach((row, index) => {
      expect(weightedSum(vekter, row)).toBe(skaar[index]);
    });
  }
});

test('Kracka’s weighted sum, after its own transformation', () => {
  const { matrise, retning = [], skaar } = vectors.vektetSum[1] ?? { matrise: [], skaar: [] };
  const turned = matrise.map((row) => row.map((value, column) => (retning[column] === 1 ? value : 1 / value)));
  const columns = retning.map((_, column) => turned.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const equal = normalisedWeights(columns.map(() => 1));
  turned.forEach((row, index) => {
    const shares = row.map((value, column) => value / (columns[column] ?? NaN));
    expect(weightedSum(equal, shares)).toBeCloseTo(skaar[index] ?? NaN, 8);
  });
});

describe('piecewise linear values', () => {
  const { knekkpunkt, verdier, klipp, interpoler } = vectors.stykkevisLineaer;
  const knots = knekkpunkt.map((score, index) => ({ score, value: verdier[index] ?? NaN }));

  test('inside, at and beyond the knots', () => {
    klipp.x.forEach((x, index) => {
      if (x >= 50 && x <= 100) expect(piecewiseLinear(knots, x)).toBeCloseTo(klipp.y[index] ?? NaN, 12);
    });
    interpoler.x.forEach((x, index) => {
      expect(piecewiseLinear(knots, x)).toBeCloseTo(interpoler.y[index] ?? NaN, 12);
    });
  });

  test('a scale with knots that falls from top to null', () => {
    const scale = valueScale(
      criterion('k', {
        scale: {
          zero: 100,
          top: 50,
          knots: [
            { score: 75, value: 80 },
            { score: 90, value: 50 },
          ],
        },
      }),
    );
    expect([50, 75, 82.5, 90, 95, 100].map((score) => pointsOf(scale, score))).toEqual([100, 80, 65, 50, 25, 0]);
    expect([49.9, 100.1].map((score) => pointsOf(scale, score))).toEqual([null, null]);
  });
});

test('the default scale, one that starts at 1, and one that may be negative', () => {
  const points = (rest: Partial<Criterion>, score: number) => pointsOf(valueScale(criterion('k', rest)), score);
  expect([0, 2, 5, 6, -1].map((score) => points({}, score))).toEqual([0, 40, 100, null, null]);
  expect([1, 3, 5, 0].map((score) => points({ scale: { zero: 1, top: 5 } }, score))).toEqual([0, 50, 100, null]);
  const negative = { may_be_negative: true, scale: { lowest: -2 } };
  expect([-2, 0, 5, -3].map((score) => points(negative, score))).toEqual([-40, 0, 100, null]);
  const bent = {
    ...negative,
    scale: {
      lowest: -2,
      knots: [
        { score: -2, value: -80 },
        { score: 3, value: 90 },
      ],
    },
  };
  expect([-2, -1, 0, 3, 5].map((score) => points(bent, score))).toEqual([-80, -40, 0, 90, 100]);
});

test('rank-order centroid weights', () => {
  for (const [count, weights] of Object.entries(vectors.roc)) {
    expect(rankOrderCentroid(Number(count))).toEqual(weights.map((each) => expect.closeTo(each, 6)));
  }
  const criteria = ['a', 'b', 'c'].map((id) => criterion(id, { weight: 1 }));
  const weights = rankingCriteria({ criteria, weight_method: 'order' }).map(({ weight }) => weight);
  expect(weights).toEqual(vectors.roc['3'].map((each) => expect.closeTo(each, 6)));
});

test('weights: default criteria, none given, one missing, and a member’s own', () => {
  const weights = (...args: Parameters<typeof rankingCriteria>) => rankingCriteria(...args).map(({ weight }) => weight);
  expect(rankingCriteria({}).map(({ id, name }) => [id, name])).toEqual(
    ['goals', 'users', 'capacity', 'coherence', 'foundation'].map((id) => [id, null]),
  );
  expect(weights({})).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  const criteria = [criterion('a', { weight: 30 }), criterion('b', { weight: 10 }), criterion('c')];
  expect(weights({ criteria })).toEqual([0.75, 0.25, 0]);
  expect(weights({ criteria, weight_method: 'order' }, { a: 1, c: 3 })).toEqual([0.25, 0, 0.75]);
});

test('a missing score leaves no value, and says which', () => {
  const criteria = rankingCriteria({ criteria: [criterion('a'), criterion('b')] });
  expect(projectValue({ scores: { a: { score: 5 }, b: { score: 9 } } }, criteria)).toMatchObject({
    value: null,
    missing: ['b'],
  });
  expect(projectValue({}, criteria)).toMatchObject({ value: null, missing: ['a', 'b'] });
});

test('risk takes from what is gained and never from what is lost', () => {
  expect(riskAdjustedValue([40, -10], 0.5, 'expected')).toBe(10);
  expect(riskAdjustedValue([40, -10], 0.5, 'none')).toBe(30);
  expect(riskAdjustedValue([40, -10], 0.5, 'criterion')).toBe(30);
});

describe('tipping weights', () => {
  const { w, A, B, VA, VB, enkeltvekt, minsteFlytting } = vectors.vippevekt;
  const differences = A.map((value, index) => value - (B[index] ?? 0));

  test('one criterion at a time', () => {
    expect(weightedSum(w, differences)).toBeCloseTo(VA - VB, 12);
    expect(tippingWeights(w, differences)).toEqual(enkeltvekt.map((each) => expect.closeTo(each, 6)));
  });

  test('the smallest shift', () => {
    const { fra, til, mengde } = minsteFlytting;
    expect(smallestShift(w, differences)).toEqual({
      moves: [{ from: fra - 1, to: til - 1, amount: expect.closeTo(mengde, 12) }],
      total: expect.closeTo(mengde, 12),
    });
  });

  test('when one criterion is not enough, the next gives too', () => {
    const shift = smallestShift([0.1, 0.8, 0.1], [100, 50, -10]);
    // Lead 49. All of the first gives 11; the rest, 38, takes 38/60 of the second.
    expect(shift?.moves).toEqual([
      { from: 0, to: 2, amount: 0.1 },
      { from: 1, to: 2, amount: expect.closeTo(38 / 60, 12) },
    ]);
  });

  test('one that is better in everything cannot be passed', () => {
    expect(smallestShift([0.5, 0.5], [10, 1])).toBeNull();
    expect(tippingWeights([0.5, 0.5], [10, 1])).toEqual([null, null]);
    expect(tippingWeights([1], [10])).toEqual([null]);
  });
});
