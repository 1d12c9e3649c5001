import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { whyOne } from '../../../src/core/rank/why-one.ts';
import { whyPair } from '../../../src/core/rank/why-pair.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2026-11-22';
const strategy = {
  criteria: [
    { id: 'a', name: 'A', weight: 3 },
    { id: 'b', name: 'B', weight: 1 },
  ],
};
const card = (a: number, b: number | null, rest: Card = {}): Card => ({
  status: 'proposed',
  scores: { a: { score: a }, ...(b === null ? {} : { b: { score: b } }) },
  ...rest,
});
const costing = (budget: number) => ({ cost: { project: [{ year: 2027, budget }] } });
const rank = (projects: Record<string, Card>, options = {}) =>
  rankPortfolio(portfolioOf({ projects, strategy }), { today, ...options });

test('equal values share a number; the cheapest stands first, then the smallest id', () => {
  const { projects } = rank({
    d: card(1, 1),
    c: card(4, 4, costing(9)),
    b: card(4, 4, costing(2)),
    a: card(4, 4),
    e: card(5, 5),
    aa: card(4, 4, costing(9)),
  });
  expect(projects.map(({ id, rank }) => [id, rank])).toEqual([
    ['e', 1],
    ['b', 2],
    ['aa', 2],
    ['c', 2],
    ['a', 2],
    ['d', 6],
  ]);
});

test('a missing score makes an interval and a span of places, last in the list', () => {
  const { projects, numbered } = rank({ whole: card(3, 3), low: card(1, 1), open: card(2, null) });
  expect(
    projects.map(({ id, rank, bestRank, worstRank, incomplete }) => [id, rank, bestRank, worstRank, incomplete]),
  ).toEqual([
    ['whole', 1, 1, 1, false],
    ['low', 2, 3, 3, false],
    ['open', null, 2, 2, true],
  ]);
  expect(projects[2]).toMatchObject({ value: null, riskAdjusted: null, missing: ['b'], interval: { value: [30, 55] } });
  expect(numbered).toBe(2);
});

test('what is over, operation or delivered is named but not ranked', () => {
  const { notRanked, projects } = rank({
    a: card(1, 1),
    b: card(5, 5, { status: 'stopped', title: 'B' }),
    c: card(5, 5, { nature: 'operation' }),
    d: card(5, 5, { status: 'active', stage: 'realisation' }),
  });
  expect(projects.map(({ id }) => id)).toEqual(['a']);
  expect(notRanked.map(({ id, because }) => [id, because])).toEqual([
    ['b', 'ended'],
    ['c', 'operation'],
    ['d', 'delivered'],
  ]);
});

test('an area limits the list, not the places', () => {
  const ranking = rank({ a: card(5, 5), b: card(1, 1, { sector: 'helse' }) }, { area: 'helse' });
  expect(ranking.projects.map(({ id, rank }) => [id, rank])).toEqual([['b', 2]]);
  expect(ranking).toMatchObject({ area: 'helse', numbered: 2 });
});

test('a member’s own weights', () => {
  const projects = { a: card(5, 0), b: card(0, 5) };
  expect(rank(projects).projects.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(rank(projects, { weights: { a: 1, b: 2 } }).projects.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('points per million need a cost', () => {
  const { projects } = rank({ a: card(4, 4, costing(2000000)), b: card(3, 3, costing(0)), c: card(2, 2) });
  expect(projects.map(({ valuePerMillion, perMillionRank }) => [valuePerMillion, perMillionRank])).toEqual([
    [40, 1],
    [null, null],
    [null, null],
  ]);
});

const risks = [{ id: 'R1', event: 'x', probability: 0.5, loss: 0.4 }];

test('why one: contributions, what risk takes, and the neighbours', () => {
  const ranking = rank({ a: card(5, 5), b: card(2, 5, { risks }), c: card(1, 0) });
  expect(whyOne(ranking, 'b')).toMatchObject({
    contributions: [
      { criterion: 'a', contribution: 30, weight: 0.75 },
      { criterion: 'b', contribution: 25 },
    ],
    takenByRisk: expect.closeTo(11, 9),
    threats: [{ risk: 'R1', share: 0.8 }],
    above: { id: 'a', distance: expect.closeTo(56, 9) },
    below: { id: 'c', distance: expect.closeTo(29, 9) },
  });
  expect(whyOne(ranking, 'x')).toBeNull();
});

test('why a pair: as the list ranks them, and before risk', () => {
  const ranking = rank({ a: card(4, 1), b: card(4, 2, { risks }) });
  const pair = whyPair(ranking, 'a', 'b');
  expect(pair?.listed).toMatchObject({ leader: 'a', lead: expect.closeTo(65 - 56, 9) });
  expect(pair?.value).toMatchObject({ leader: 'b', lead: expect.closeTo(5, 9), smallestShift: null });
  expect(pair?.listed.criteria.map(({ leader, other }) => [leader, other])).toEqual([
    [80, 64],
    [20, 32],
  ]);
  expect(pair?.listed.smallestShift?.moves).toEqual([{ from: 'a', to: 'b', amount: expect.closeTo(9 / 28, 9) }]);
  expect(whyPair(rank({ a: card(4, 1), b: card(4, null) }), 'a', 'b')).toBeNull();
});

test('a level pair needs no shift', () => {
  expect(whyPair(rank({ a: card(4, 1), b: card(4, 1) }), 'b', 'a')?.listed).toMatchObject({
    leader: 'b',
    lead: 0,
    smallestShift: { moves: [], total: 0 },
  });
});

test('what remains of a delivered project is taken from the frame before the list, though it is not ranked', () => {
  const delivered = (status: 'active' | 'on_hold'): Card => ({ status, stage: 'realisation', ...costing(6) });
  const frames = [{ year: 2027, amount: 10 }];
  const ranked = (status: 'active' | 'on_hold') =>
    rankPortfolio(
      portfolioOf({ projects: { a: card(3, 3, costing(5)), old: delivered(status) }, strategy, capacity: { frames } }),
      { today },
    );
  expect(ranked('active').frame.years).toMatchObject([{ usedFirst: 6, usedByList: 0 }]);
  expect(ranked('active').projects.map(({ id, frame }) => [id, frame])).toEqual([['a', 'line']]);
  expect(ranked('on_hold').projects.map(({ id, frame }) => [id, frame])).toEqual([['a', 'inside']]);
});

test('an estimate is spread over the pilot where there is no period; without years the mark says so', () => {
  const estimate = { cost: { estimate: { likely: 7 } } };
  const { projects, frame } = rankPortfolio(
    portfolioOf({
      projects: {
        pilot: card(5, 5, { ...estimate, form: 'pilot', pilot: { start: '2027-03-01', end: '2028-03-01' } }),
        timeless: card(3, 3, estimate),
        unknown: card(2, 2),
      },
      strategy,
      capacity: { frames: [{ year: 2027, amount: 5 }] },
    }),
    { today },
  );
  expect(projects.map(({ id, frame }) => [id, frame])).toEqual([
    ['pilot', 'inside'],
    ['timeless', 'no_years'],
    ['unknown', 'unknown_cost'],
  ]);
  expect(frame.years[0]?.usedByList).toBe(4);
});
