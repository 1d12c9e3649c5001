import { expect, test } from 'vitest';
import { explainSelection } from '../../../src/app/explain-selection.ts';
import type { Portfolio } from '../../../src/core/model/portfolio.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { noSolver } from '../../support/solver-sources.ts';

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
const million = 1_000_000;

test('from the cheapest set to the best: what all the money, half of it and the last of it buy', async () => {
  const { frontier, set } = await viewOf(goldenPortfolio('none'));
  // Bound: id-modern, 4 million and 32 points. The best: 22 million and 228 points.
  expect(frontier?.rows[0]).toMatchObject({ cost: 4 * million, value: 32, share: 0, in: [], out: [] });
  expect(frontier?.rows.at(-1)).toMatchObject({ cost: set?.cost, value: 228, share: 1 });
  expect(frontier?.more).toEqual({ cost: 18 * million, value: 196 });
  // 13 million at most: datadeling, melding-b and robot beside the bound one, 44 + 46 + 30 + 32 points for 12 million.
  expect(frontier?.half).toBeCloseTo((152 - 32) / 196, 9);
  expect(frontier?.levels).toHaveLength(13);
  expect(frontier?.levels[6]).toEqual({ cost: 13 * million, value: 152 });
  // The runner-up has sak-ki instead of portal.
  expect(frontier?.last).toEqual({ cost: million, value: 8 });
  expect(frontier?.rows.at(-1)).toMatchObject({ in: ['portal'], out: ['sak-ki'] });
});

test('where the list stands: dearer or as dear, worth less, and what it breaks', async () => {
  const { frontier } = await viewOf(goldenPortfolio('none'));
  expect(frontier?.listed).toMatchObject({ cost: 22 * million, value: 216, bestForAsMuch: 228 });
  expect(frontier?.listed?.broken).toContain('rules');
});

test.each([
  ['a project is forced in', { force: ['sak-ki'] }],
  ['a project is left out', { without: ['robot'] }],
  ['a frame is another', { frames: new Map([[2027, 15 * million]]) }],
])('when %s the list says nothing about the same choice', async (_, changes) => {
  const { frontier } = await viewOf(goldenPortfolio('none'), changes);
  expect(frontier?.rows.length).toBeGreaterThan(3);
  expect(frontier?.listed).toBeNull();
});

test('nothing is told when only the set was asked for', async () => {
  const { frontier } = await viewOf(goldenPortfolio('none'), { quick: true });
  expect(frontier).toBeNull();
});
