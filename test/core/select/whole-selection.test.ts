// What is asked about beyond the best set: delay, missing scores, stopping, and what is short.

import { describe, expect, test } from 'vitest';
import { select } from '../../../src/app/select.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import { noSolver } from '../../support/solver-sources.ts';

const wishes = {
  today: goldenToday,
  force: [],
  without: [],
  frames: new Map<number, number>(),
  weightDraws: null,
  quick: false,
  seconds: null,
};

const card = (value: number, cost: readonly number[], more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score: value } },
  cost: { project: cost.map((amount, index) => ({ year: 2027 + index, budget: amount })) },
  ...more,
});

const strategy = { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }] };
const frames = (...amounts: readonly number[]) => ({
  frames: amounts.map((amount, index) => ({ year: 2027 + index, amount })),
});

async function selectionOf(projects: Readonly<Record<string, Card>>, capacity: object, changes: object = {}) {
  const portfolio = portfolioOf({ projects, strategy, capacity });
  const { selection } = await select(portfolio, { ...wishes, ...changes }, noSolver);
  return selection;
}

describe('delay', () => {
  test('a year later is worth 1/1.04, and takes the money of that year', async () => {
    const selection = await selectionOf({ 'aa-a': card(52, [10]), 'bb-b': card(26, [10, 10]) }, frames(20, 10));
    expect('delays' in selection && selection.delays.map(({ id, price: lost }) => [id, lost])).toEqual([
      // Alone it is worth 50 then: the other's second year takes what it would need.
      ['aa-a', 78_000 - 50_000],
      ['bb-b', Math.round(26_000 - 26_000 / 1.04)],
    ]);
  });
});

test('waiting may give more than the card allows', async () => {
  const crowded = { 'aa-a': card(26, [10]), 'bb-b': card(20, [10]) };
  const selection = await selectionOf(crowded, frames(10, 10));
  // The other gets this year's room.
  expect('delays' in selection && selection.delays).toEqual([
    { id: 'aa-a', price: 26_000 - (25_000 + 20_000), proven: true },
  ]);
});

describe('missing scores', () => {
  const half: Card = { ...card(0, [10]), scores: {} };

  test('what it must pass is what the others lose', async () => {
    const selection = await selectionOf({ 'aa-a': card(30, [10]), 'bb-b': half, 'cc-c': half }, frames(10));
    const missing = 'missing' in selection ? selection.missing : [];
    expect(missing.map(({ id, needed }) => [id, needed])).toEqual([
      ['bb-b', 30],
      ['cc-c', 30],
    ]);
    for (const { share } of missing) expect(Math.abs(share - 0.7)).toBeLessThan(0.02);
  });

  test('what can never be chosen flips nothing', async () => {
    const dear = { ...half, cost: { project: [{ year: 2027, budget: 11 }] } };
    const selection = await selectionOf({ 'aa-a': card(30, [10]), 'bb-b': dear }, frames(10));
    expect('missing' in selection && selection.missing).toEqual([
      { id: 'bb-b', missing: ['k'], needed: null, share: 0, proven: true },
    ]);
  });
});

describe('stopping what runs', () => {
  const running: Card = { ...card(10, [10]), status: 'active', stage: 'execution' };
  const stoppable: Card = { ...running, cost: { ...running.cost, stopping: 4 } };

  test('costs its stopping, and gives the rest back', async () => {
    const projects = { 'aa-a': stoppable, 'bb-b': card(50, [6]), 'cc-c': card(40, [7]) };
    const before = await selectionOf(projects, frames(10));
    expect('best' in before && before.best.value).toBe(10_000);
    const after = await selectionOf(projects, frames(10), { without: ['aa-a'] });
    expect('best' in after && after.best.value).toBe(50_000);
    expect(after.program.stopped).toEqual([{ id: 'aa-a', cost: 4 }]);
    expect(after.program.limits.money[0]).toMatchObject({ available: 6, stopping: 4 });
  });

  test('what needs it can no longer be chosen', async () => {
    const links = { depends_on: [{ card: 'aa-a' }] };
    const after = await selectionOf({ 'aa-a': running, 'bb-b': card(50, [5], { links }) }, frames(10), {
      without: ['aa-a'],
    });
    expect('best' in after && after.best.choice).toEqual([]);
  });
});

describe('what cannot be', () => {
  const statutory: Card = { ...card(10, [16]), category: 'statutory' };

  test('bound projects alone need more than there is, and the best set if that were given', async () => {
    const selection = await selectionOf({ 'aa-a': statutory, 'bb-b': card(50, [1]) }, frames(14));
    expect(selection.status).toBe('infeasible');
    if (!('shortages' in selection)) throw new Error('found');
    expect(selection.shortages?.map(({ row, short, bound }) => [row.meaning, short, bound])).toEqual([
      [{ kind: 'money', from: 2027, to: 2027 }, 2, 16],
    ]);
    expect(selection.ifMended?.value).toBe(10_000);
  });

  test('wishes that exclude each other', async () => {
    const projects = { 'aa-a': card(10, [1]), 'bb-b': card(50, [1], { links: { excludes: ['aa-a'] } }) };
    const selection = await selectionOf(projects, frames(14), { force: ['aa-a', 'bb-b'] });
    if (!('shortages' in selection)) throw new Error('found');
    expect(selection.shortages).toHaveLength(1);
  });
});

test('the order of files changes nothing', async () => {
  const portfolio = goldenPortfolio();
  const turned = { ...portfolio, projects: [...portfolio.projects].reverse() };
  const [one, other] = await Promise.all([select(portfolio, wishes, noSolver), select(turned, wishes, noSolver)]);
  expect(other.selection).toEqual(one.selection);
});

describe('with confidence', () => {
  // P85 of 8–10–20 is 20 − √(0.15 · 12 · 10).
  const uncertain = card(30, [6, 4], {
    cost: {
      project: [
        { year: 2027, budget: 6_000 },
        { year: 2028, budget: 4_000 },
      ],
      estimate: { low: 8_000, likely: 10_000, high: 20_000 },
    },
  });
  const p85 = Math.round(20_000 - Math.sqrt(0.15 * 12_000 * 10_000));

  test('projects cost what they do not pass, spread as planned, and the reserve may be used', async () => {
    const capacity = { frames: [{ year: 2027, amount: 10_000, reserve: 500 }] };
    const selection = await selectionOf({ 'aa-a': uncertain }, capacity, { confidence: 85 });
    const [option] = selection.program.options;
    expect(option?.cost).toBe(p85);
    expect(option?.money.get(2027)).toBe(6_000 + Math.round((p85 - 10_000) * 0.6));
    expect(selection.program.limits.money[0]).toMatchObject({ reserve: 0, available: 10_000 });
    expect('best' in selection && selection.best.choice).toEqual([0]);
  });

  test('what fits as planned may not fit with confidence', async () => {
    const capacity = { frames: [{ year: 2027, amount: 7_000 }] };
    const planned = await selectionOf({ 'aa-a': uncertain }, capacity);
    expect('best' in planned && planned.best.choice).toEqual([0]);
    const sure = await selectionOf({ 'aa-a': uncertain }, capacity, { confidence: 85 });
    expect('best' in sure && sure.best.choice).toEqual([]);
  });
});

test("the best set by each member's own weights", async () => {
  const golden = goldenPortfolio('none');
  const memberWeights = [
    { name: 'ane', file: 'weights/ane.yaml', weights: { k1: 50, k2: 30, k3: 20 } },
    { name: 'bo', file: 'weights/bo.yaml', weights: ['k2', 'k1', 'k3'] },
    { name: 'cille', file: 'weights/cille.yaml', weights: null },
  ];
  const { members } = await select({ ...golden, memberWeights }, wishes, noSolver);
  expect(members).toEqual([
    { name: 'ane', ids: ['datadeling', 'id-modern', 'melding-b', 'portal', 'robot'] },
    { name: 'bo', ids: ['datadeling', 'id-modern', 'melding-b', 'robot', 'sak-ki'] },
  ]);
});
