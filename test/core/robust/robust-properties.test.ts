import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import type { PlaceShare } from '../../../src/core/robust/place-shares.ts';
import type { RobustRanking } from '../../../src/core/robust/robust-result.ts';
import { weightDrawings } from '../../../src/core/robust/weight-draws.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { robustOf } from '../../support/robust-of.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const criterionIds = ['k1', 'k2', 'k3'];
const score = fc.integer({ min: 1, max: 4 });
const aScore = fc.oneof(
  fc.record({ score }),
  score.map((each) => ({ score: each, span: [each - 1, each + 1] as [number, number] })),
);
const aCard: fc.Arbitrary<Card> = fc.record({
  // Now and then a score is missing.
  scores: fc.record({ k1: aScore, k2: aScore, k3: aScore }, { requiredKeys: ['k1'] }),
  risks: fc.constantFrom([], [{ id: 'R1', event: 'x', probability: 0.4, loss: 0.5 }]),
});
const cards = fc.array(aCard, { minLength: 2, maxLength: ids.length });
const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 });
const method = fc.constantFrom(...weightDrawings);
const draws = 200;
const runs = { numRuns: 40 };

function portfolio(
  all: readonly Card[],
  raw: readonly number[],
  extra: Readonly<Record<string, Card>> = {},
): Portfolio {
  return portfolioOf({
    projects: { ...Object.fromEntries(all.map((card, index) => [ids[index], card])), ...extra },
    strategy: { criteria: criterionIds.map((id, index) => ({ id, name: id, weight: raw[index] ?? 1 })) },
  });
}

function shareInTop(places: readonly PlaceShare[], top: number): number {
  return places.filter(({ place }) => place <= top).reduce((sum, { share }) => sum + share, 0);
}

function pairsOf({ pairs }: RobustRanking): ReadonlyMap<string, number> {
  return new Map(
    pairs.map(({ a, b, share }) => (a < b ? [`${a} ${b}`, share] : [`${b} ${a}`, Math.round(1e9 * (1 - share)) / 1e9])),
  );
}

test('places are a whole for each project, and weights are for each that may be first', () => {
  fc.assert(
    fc.property(cards, weights, method, (all, raw, how) => {
      const { projects } = robustOf(portfolio(all, raw), how, { draws });
      for (const { places, centralWeights, usual, tops } of projects) {
        expect(tops.map(({ share }) => share)).toEqual(
          [1, 3, 5].map((top) => expect.closeTo(shareInTop(places, top), 9)),
        );
        expect(places.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(centralWeights === null).toBe(shareInTop(places, 1) === 0);
        if (centralWeights !== null)
          expect(Object.values(centralWeights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(shareInTop(places, usual.to) - shareInTop(places, usual.from - 1)).toBeGreaterThanOrEqual(0.9 - 1e-9);
      }
      expect(projects.reduce((sum, { places }) => sum + shareInTop(places, 1), 0)).toBeGreaterThanOrEqual(1 - 1e-9);
    }),
    runs,
  );
});

test('the order of the cards does not matter', () => {
  fc.assert(
    fc.property(cards, weights, method, (all, raw, how) => {
      const one = portfolio(all, raw);
      expect(robustOf({ ...one, projects: one.projects.toReversed() }, how, { draws })).toEqual(
        robustOf(one, how, { draws }),
      );
    }),
    runs,
  );
});

test('a new card changes nobody else’s draws: how often one of the others is before another stays the same', () => {
  fc.assert(
    fc.property(cards, weights, method, aCard, (all, raw, how, extra) => {
      const before = pairsOf(robustOf(portfolio(all, raw), how, { draws }));
      const after = pairsOf(robustOf(portfolio(all, raw, { extra }), how, { draws }));
      const rounded = (share: number | undefined) => Math.round(1e9 * (share ?? NaN)) / 1e9;
      for (const [pair, share] of before) expect(rounded(after.get(pair))).toBe(rounded(share));
    }),
    runs,
  );
});

test('scaling the raw weights changes nothing', () => {
  fc.assert(
    fc.property(cards, weights, method, fc.constantFrom(2, 4, 1024), (all, raw, how, factor) => {
      const scaled = raw.map((weight) => weight * factor);
      expect(robustOf(portfolio(all, scaled), how, { draws })).toEqual(robustOf(portfolio(all, raw), how, { draws }));
    }),
    runs,
  );
});
