import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2026-11-22';
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const criterionIds = ['k1', 'k2', 'k3'];
const score = fc.integer({ min: -2, max: 5 });
const aCard: fc.Arbitrary<Card> = fc.record({
  scores: fc.record({ k1: fc.record({ score }), k2: fc.record({ score }), k3: fc.record({ score }) }),
  risks: fc
    .array(fc.record({ probability: fc.integer({ min: 0, max: 10 }), loss: fc.integer({ min: 0, max: 10 }) }), {
      maxLength: 2,
    })
    .map((risks) =>
      risks.map(({ probability, loss }, index) => ({
        id: `R${index}`,
        event: 'x',
        probability: probability / 10,
        loss: loss / 10,
      })),
    ),
  cost: fc.record({
    project: fc.array(fc.record({ year: fc.integer({ min: 2026, max: 2028 }), budget: fc.nat(9000000) }), {
      maxLength: 2,
    }),
  }),
});
const cards = fc.array(aCard, { minLength: 2, maxLength: ids.length });
const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 });

function portfolio(all: readonly Card[], raw: readonly number[]): Portfolio {
  const criteria = criterionIds.map((id, index) => ({
    id,
    name: id,
    weight: raw[index] ?? 1,
    may_be_negative: true,
    scale: { lowest: -2 },
  }));
  return portfolioOf({
    projects: Object.fromEntries(all.map((card, index) => [ids[index], card])),
    strategy: { criteria },
  });
}

const rank = (of: Portfolio) => rankPortfolio(of, { today }).projects;
const order = (of: Portfolio) => rank(of).map(({ id, rank }) => `${rank} ${id}`);

test('adding a project never changes others’ values or their order', () => {
  fc.assert(
    fc.property(cards, weights, aCard, (all, raw, extra) => {
      const before = rank(portfolio(all, raw));
      const more = portfolioOf({
        ...portfolio(all, raw),
        meetings: {},
        projects: { ...Object.fromEntries(all.map((card, index) => [ids[index], card])), extra },
      });
      const after = rank(more).filter(({ id }) => id !== 'extra');
      expect(after.map(({ id, value, riskAdjusted, npv }) => [id, value, riskAdjusted, npv])).toEqual(
        before.map(({ id, value, riskAdjusted, npv }) => [id, value, riskAdjusted, npv]),
      );
    }),
  );
});

test('the order of the cards does not matter', () => {
  fc.assert(
    fc.property(cards, weights, (all, raw) => {
      const one = portfolio(all, raw);
      expect(rankPortfolio({ ...one, projects: one.projects.toReversed() }, { today })).toEqual(
        rankPortfolio(one, { today }),
      );
    }),
  );
});

test('scaling the raw weights changes nothing', () => {
  fc.assert(
    fc.property(cards, weights, fc.integer({ min: 2, max: 1000 }), (all, raw, factor) => {
      const scaled = portfolio(
        all,
        raw.map((weight) => weight * factor),
      );
      expect(order(scaled)).toEqual(order(portfolio(all, raw)));
    }),
  );
});

test('raising a score never lowers its rank', () => {
  fc.assert(
    fc.property(cards, weights, fc.constantFrom(...criterionIds), (all, raw, criterion) => {
      const [first = {}, ...rest] = all;
      const now = first.scores?.[criterion]?.score ?? 0;
      fc.pre(now < 5);
      const raised = { ...first, scores: { ...first.scores, [criterion]: { score: now + 1 } } };
      const placeOf = (of: Portfolio) => rank(of).find(({ id }) => id === 'a')?.rank ?? NaN;
      expect(placeOf(portfolio([raised, ...rest], raw))).toBeLessThanOrEqual(placeOf(portfolio(all, raw)));
    }),
  );
});

test('contributions sum to the value, and risk never helps', () => {
  fc.assert(
    fc.property(cards, weights, (all, raw) => {
      for (const { contributions, value, riskAdjusted } of rank(portfolio(all, raw))) {
        expect(contributions.reduce((sum, { contribution }) => sum + (contribution ?? NaN), 0)).toBe(value);
        expect(riskAdjusted ?? NaN).toBeLessThanOrEqual((value ?? NaN) + 1e-9);
      }
    }),
  );
});
