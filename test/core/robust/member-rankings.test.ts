import { expect, test } from 'vitest';
import type { Card, GivenWeights, Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { memberRankings } from '../../../src/core/robust/member-rankings.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2026-11-22';
const card = (x: number, y: number, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { x: { score: x }, y: { score: y } },
  cost: { project: [{ year: 2027, budget: 1_000_000 }] },
  ...more,
});
const cards = {
  a: card(5, 0),
  b: card(0, 5),
  c: card(4, 4),
  law: card(3, 3, { category: 'statutory' }),
  unscored: { title: 'U' },
};

function withMembers(members: Readonly<Record<string, GivenWeights | null>>, frame: number | null = null): Portfolio {
  return portfolioOf({
    projects: cards,
    strategy: {
      criteria: [
        { id: 'x', name: 'X', weight: 50 },
        { id: 'y', name: 'Y', weight: 50 },
      ],
    },
    capacity: frame === null ? {} : { frames: [{ year: 2027, amount: frame }] },
    memberWeights: Object.entries(members).map(([name, weights]) => ({ name, file: `weights/${name}.yaml`, weights })),
  });
}

const judged = (portfolio: Portfolio) => memberRankings(portfolio, rankPortfolio(portfolio, { today }));

test('without files nobody has said anything', () => {
  expect(judged(withMembers({}))).toBeNull();
});

const members = { kari: { x: 100 }, ola: { x: 10, y: 90 }, per: ['x', 'y'] };

test('each member’s places, weights made to sum to 1, an order as its centroid', () => {
  const found = judged(withMembers(members));
  expect(found?.members).toEqual([
    { name: 'kari', isOrder: false, weights: { x: 1, y: 0 } },
    { name: 'ola', isOrder: false, weights: { x: 0.1, y: 0.9 } },
    { name: 'per', isOrder: true, weights: { x: 0.75, y: 0.25 } },
  ]);
  // kari: 100, 0, 80, 60 · ola: 10, 90, 80, 60 · per: 75, 25, 80, 60
  const places = Object.fromEntries((found?.projects ?? []).map(({ id, places: each }) => [id, each]));
  expect(places).toEqual({
    a: [1, 4, 2],
    b: [4, 1, 4],
    c: [2, 2, 1],
    law: [3, 3, 3],
    unscored: [null, null, null],
  });
});

test('within the frame: the most disputed first, what is taken before the list is nobody’s choice', () => {
  // Room for the mandatory one and two more.
  const found = judged(withMembers(members, 3_000_000));
  expect(found?.projects.map(({ id, inside, isChoice }) => [id, inside, isChoice])).toEqual([
    ['a', 2, true],
    ['b', 1, true],
    ['c', 3, true],
    ['law', null, false],
    ['unscored', 0, true],
  ]);
});

test('without a frame: the first half of the list counts', () => {
  const found = judged(withMembers(members));
  expect(found?.projects.map(({ id, inside, inTopHalf }) => [id, inside, inTopHalf])).toEqual([
    ['a', null, 2],
    ['b', null, 1],
    ['c', null, 3],
    ['law', null, 0],
    ['unscored', null, 0],
  ]);
});

test('weights that cannot be used are named, and nobody’s place is guessed', () => {
  const found = judged(withMembers({ a: null, b: { x: 0 }, c: { z: 1 }, d: ['x'], e: { y: 1 } }));
  expect(found?.unusable).toEqual(['a', 'b', 'c', 'd']);
  expect(found?.members.map(({ name }) => name)).toEqual(['e']);
  expect(found?.projects.find(({ id }) => id === 'b')?.places).toEqual([1]);
});
