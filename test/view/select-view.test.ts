import { expect, test } from 'vitest';
import { explainSelection } from '../../src/app/explain-selection.ts';
import type { Card, Portfolio } from '../../src/core/model/portfolio.ts';
import { goldenPortfolio, goldenToday } from '../support/golden-portfolio.ts';
import { portfolioOf } from '../support/portfolio-of.ts';
import { noSolver } from '../support/solver-sources.ts';

const wishes = {
  today: goldenToday,
  force: [] as readonly string[],
  without: [] as readonly string[],
  frames: new Map<number, number>(),
  weights: null,
  quick: false,
  seconds: null,
};
const viewOf = (portfolio: Portfolio, changes: Partial<typeof wishes> = {}) =>
  explainSelection(portfolio, { ...wishes, ...changes }, noSolver);

const golden = await viewOf(goldenPortfolio('none'));

test('those up for choice stand by value, those who are bound apart, and those left out by what they lack', () => {
  const { set } = golden;
  expect(set?.chosen.map(({ id, value }) => [id, value])).toEqual([
    ['portal', 76],
    ['melding-b', 46],
    ['datadeling', 44],
    ['robot', 30],
  ]);
  expect(set?.outside).toMatchObject([{ id: 'id-modern', outside: 'mandatory', otherwise: null }]);
  expect(set?.left.map(({ id, otherwise, excludedBy }) => [id, otherwise?.price, otherwise?.out, excludedBy])).toEqual([
    ['sak-ki', 8, ['portal'], []],
    ['melding-a', 22, ['melding-b', 'portal', 'robot'], ['melding-b']],
  ]);
});

test('what the last krone buys, and what the next step takes', () => {
  const { staircase } = golden;
  expect(staircase).toMatchObject({
    year: 2027,
    frame: 14_000_000,
    last: { from: 13_000_000, to: 14_000_000, value: 8 },
    idle: 0,
    next: { amount: 1_000_000, value: 8 },
  });
  expect(staircase?.steps.filter(({ isToday }) => isToday)).toMatchObject([
    { frame: 14_000_000, value: 228, in: ['portal'], out: ['sak-ki'] },
  ]);
});

test('a frame between two steps has money that buys nothing', async () => {
  const { staircase } = await viewOf(goldenPortfolio('none'), { frames: new Map([[2027, 14_400_000]]) });
  expect(staircase).toMatchObject({ idle: 400_000, next: { amount: 600_000, value: 8 } });
});

const proposed = (score: number, costs: Readonly<Record<number, number>>, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score } },
  cost: { project: Object.entries(costs).map(([year, budget]) => ({ year: Number(year), budget })) },
  ...more,
});

function small(projects: Readonly<Record<string, Card>>, frames: Portfolio['capacity']['frames']): Portfolio {
  return portfolioOf({
    projects,
    strategy: { criteria: [{ id: 'k', name: 'k', weight: 1 }], risk: { mode: 'none' } },
    capacity: { frames: frames ?? [] },
  });
}

test('equals are told, with what parted them', async () => {
  const frames = [{ year: 2027, amount: 10 }];
  const alike = { 'a': proposed(2, { 2027: 10 }), 'b': proposed(2, { 2027: 10 }) };
  expect((await viewOf(small(alike, frames))).tie).toEqual({ others: 1, rule: 'order' });
  const cheaper = { ...alike, 'b': proposed(2, { 2027: 9 }) };
  expect(await viewOf(small(cheaper, frames))).toMatchObject({ tie: { rule: 'cost' }, set: { chosen: [{ id: 'b' }] } });
  const running = { ...alike, 'b': proposed(2, { 2027: 10 }, { status: 'active' }) };
  expect(await viewOf(small(running, frames))).toMatchObject({
    tie: { rule: 'changes' },
    set: { chosen: [{ id: 'b' }] },
  });
  expect(golden.tie).toBeNull();
});

test('why a project cannot be taken in: too dear alone, or it needs what cannot be chosen', async () => {
  const portfolio = small(
    {
      'billig': proposed(1, { 2027: 5 }),
      'dyr': proposed(5, { 2027: 30 }),
      'trenger': proposed(5, { 2027: 1 }, { links: { depends_on: [{ card: 'uten-poeng' }] } }),
      'uten-poeng': { ...proposed(1, { 2027: 1 }), scores: {} },
    },
    [{ year: 2027, amount: 10 }],
  );
  const { set, notChoosable } = await viewOf(portfolio);
  const why = set?.left.map(({ id, otherwise }) => [id, otherwise?.price, otherwise?.blockedBy]);
  expect(why).toEqual([
    ['dyr', null, { kind: 'money', year: 2027, short: 20 }],
    [
      'trenger',
      null,
      {
        kind: 'requires',
        other: 'uten-poeng',
        links: [{ kind: 'requires', other: 'uten-poeng' }],
        end: { kind: 'not_there', because: 'unscored' },
      },
    ],
  ]);
  expect(notChoosable).toEqual([{ id: 'uten-poeng', because: 'unscored' }]);
});

test('what may be carried over is told in the year that uses it', async () => {
  const portfolio = small({ 'a': proposed(3, { 2027: 4, 2028: 12 }) }, [
    { year: 2027, amount: 10, carry_over: 5 },
    { year: 2028, amount: 10 },
  ]);
  const { set } = await viewOf(portfolio);
  expect(set?.money.map(({ carriedIn, left }) => [carriedIn, left])).toEqual([
    [0, 6],
    [5, 3],
  ]);
});

test('frames that mend several years count what is given in one of them for all that it helps', async () => {
  const bound = proposed(1, { 2027: 12, 2028: 13 }, { category: 'statutory' });
  const { status, mendingFrames, shortages, ifMended } = await viewOf(
    small({ 'lov': bound }, [
      { year: 2027, amount: 10, carry_over: 5 },
      { year: 2028, amount: 10 },
    ]),
  );
  expect(status).toBe('infeasible');
  expect(shortages?.map(({ meaning, short, bound: needed }) => [meaning, short, needed])).toEqual([
    [{ kind: 'money', from: 2027, to: 2027 }, 2, 12],
    [{ kind: 'money', from: 2027, to: 2028 }, 5, 25],
  ]);
  expect(mendingFrames).toEqual([
    { year: 2027, amount: 12 },
    { year: 2028, amount: 13 },
  ]);
  expect(ifMended?.all.map(({ id }) => id)).toEqual(['lov']);
});
