import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { goldenPortfolio } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { everyPlace, projectIn, robustOf, withinError } from '../../support/robust-of.ts';

const one = { criteria: [{ id: 'k', name: '', weight: 1 }] };
const scored = (score: number, span?: [number, number]): Card => ({
  scores: { k: { score, ...(span ? { span } : {}) } },
});
const firstShare = (card: Card, rival: Card, strategy: Parameters<typeof portfolioOf>[0]['strategy'] = one): number =>
  everyPlace(projectIn(robustOf(portfolioOf({ projects: { a: card, b: rival }, strategy })), 'a').places, 2)[0] ?? NaN;

function expectNear(found: number, exact: number): void {
  const { low, high } = withinError(exact);
  expect(found).toBeGreaterThanOrEqual(low);
  expect(found).toBeLessThanOrEqual(high);
}

test('a score with a span may be anything in it', () => {
  expectNear(firstShare(scored(3, [2, 4]), scored(3.5)), 0.25);
});

test('a span that does not hold its score, or leaves the scale, counts as the score alone', () => {
  expect(firstShare(scored(1, [2, 4]), scored(1.5))).toBe(0);
  expect(firstShare(scored(4, [3, 9]), scored(4.5))).toBe(0);
});

test('a missing score may be anything on the scale', () => {
  const strategy = { criteria: [...one.criteria, { id: 'other', name: '', weight: 1 }] };
  const card = (k: number | null): Card => ({
    scores: { ...(k === null ? {} : { k: { score: k } }), other: { score: 1 } },
  });
  expectNear(firstShare(card(null), card(2), strategy), 0.6);
  expect(robustOf(portfolioOf({ projects: { a: card(null), b: scored(2, [1, 3]) }, strategy }))).toMatchObject({
    spans: 1,
    missing: 2,
    unscored: [],
  });
});

test('a project without a single score takes no part', () => {
  const robust = robustOf(portfolioOf({ projects: { a: scored(1), b: { title: 'B' }, c: {} }, strategy: one }));
  expect(robust.projects.map(({ id }) => id)).toEqual(['a']);
  expect(robust).toMatchObject({ unscored: ['b', 'c'], spans: 0, missing: 0, pairs: [] });
  expect(robustOf(portfolioOf({ projects: { b: {} }, strategy: one })).projects).toEqual([]);
});

test('a criterion where less is better: a span on a falling scale', () => {
  const days = { criteria: [{ id: 'k', name: '', weight: 1, scale: { zero: 100, top: 0 } }] };
  expectNear(firstShare(scored(40, [20, 60]), scored(30), days), 0.25);
  const two = { criteria: [...days.criteria, { id: 'other', name: '', weight: 1 }] };
  const known: Card = { scores: { k: { score: 30 }, other: { score: 1 } } };
  expectNear(firstShare({ scores: { other: { score: 1 } } }, known, two), 0.3);
});

test('a span goes through the knots of its scale', () => {
  const knots = { criteria: [{ id: 'k', name: '', weight: 1, scale: { knots: [{ score: 4, value: 20 }] } }] };
  // 50 points are at the score 4.375, so a span from 3 to 5 is below in 1.375 of 2.
  expectNear(firstShare(scored(4, [3, 5]), scored(4.375), knots), 0.625 / 2);
});

test('risk counts as in the list: only on what is gained', () => {
  const strategy = { criteria: [{ id: 'k', name: '', weight: 1 }] };
  const risky: Card = { ...scored(4, [2, 4]), risks: [{ id: 'R', event: 'x', probability: 0.5, loss: 1 }] };
  // 20 to 40 points after risk.
  expectNear(firstShare(risky, scored(1.5), strategy), 0.5);
});

test('equals share the better place, and half of the wins', () => {
  const robust = robustOf(portfolioOf({ projects: { a: scored(3), b: scored(3), c: scored(1) }, strategy: one }));
  expect(robust.projects.map(({ places }) => places)).toEqual([
    [{ place: 1, share: 1, standardError: 0 }],
    [{ place: 1, share: 1, standardError: 0 }],
    [{ place: 3, share: 1, standardError: 0 }],
  ]);
  expect(robust.pairs).toEqual([
    { a: 'a', b: 'b', areNeighbours: true, share: 0.5, standardError: 0.005, isUncertain: true },
    { a: 'a', b: 'c', areNeighbours: false, share: 1, standardError: 0, isUncertain: false },
    { a: 'b', b: 'c', areNeighbours: true, share: 1, standardError: 0, isUncertain: false },
  ]);
  expect(projectIn(robust, 'c')).toMatchObject({ centralWeights: null, confidence: null, usual: { from: 3, to: 3 } });
});

test('a strategy with an order only is drawn in that order', () => {
  const strategy = {
    weight_method: 'order' as const,
    criteria: [
      { id: 'x', name: '' },
      { id: 'y', name: '' },
    ],
  };
  const card = (x: number, y: number): Card => ({ scores: { x: { score: x }, y: { score: y } } });
  const robust = robustOf(portfolioOf({ projects: { a: card(3, 0), b: card(0, 5) }, strategy }));
  expect(robust.method).toBe('order');
  // w on x from 0.5 to 1: a is before where 3 w > 5 (1 − w), w > 0.625.
  expectNear(projectIn(robust, 'a').places[0]?.share ?? NaN, 0.75);
  expect(robustOf(goldenPortfolio()).method).toBe('around');
});

test('someone who is sure to be first with the central weights, and someone who is not', () => {
  const robust = robustOf(portfolioOf({ projects: { a: scored(3, [2, 4]), b: scored(3) }, strategy: one }));
  expectNear(projectIn(robust, 'a').confidence ?? NaN, 0.5);
  expectNear(projectIn(robust, 'b').confidence ?? NaN, 0.5);
});

test('another seed gives other draws, the same seed the same', () => {
  const shares = (seed: number) => robustOf(goldenPortfolio(), 'uniform', { seed, draws: 500 }).pairs;
  expect(shares(1)).toEqual(shares(1));
  expect(shares(2)).not.toEqual(shares(1));
});

function many(projects: number, criteria: number) {
  const ids = Array.from({ length: criteria }, (_, index) => `k${index}`);
  const cards = Array.from({ length: projects }, (_, row) => [
    `p${row}`,
    {
      scores: Object.fromEntries(
        ids.map((id, column) => [id, { score: 1 + ((row * 7 + column * 3) % 4), span: [1, 4] as [number, number] }]),
      ),
    },
  ]);
  return portfolioOf({
    projects: Object.fromEntries(cards),
    strategy: { criteria: ids.map((id, index) => ({ id, name: '', weight: index + 1 })) },
  });
}

test('60 projects with 5 uncertain scores each, and 13 with 11, are drawn 10 000 times without trouble', () => {
  for (const portfolio of [many(60, 5), many(13, 11)]) {
    const start = performance.now();
    expect(robustOf(portfolio, 'uniform').draws).toBe(10000);
    expect(performance.now() - start).toBeLessThan(15000);
  }
});

test('1 000 projects hold pairs of the first 40 and of neighbours only', () => {
  const { pairs } = robustOf(many(1000, 3), 'uniform', { draws: 20 });
  expect(pairs).toHaveLength((40 * 39) / 2 + 960);
  expect(pairs.filter(({ areNeighbours }) => areNeighbours)).toHaveLength(999);
});
