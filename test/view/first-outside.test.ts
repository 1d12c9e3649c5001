import { expect, test } from 'vitest';
import { rankPortfolio } from '../../src/core/rank/rank-portfolio.ts';
import { firstOutside } from '../../src/view/first-outside.ts';
import { goldenPortfolio, goldenToday } from '../support/golden-portfolio.ts';
import { portfolioOf } from '../support/portfolio-of.ts';

const strategy = { criteria: [{ id: 'k', name: 'K', weight: 1 }] };
const card = (score: number, budget: number) => ({
  status: 'proposed' as const,
  stage: 'planning' as const,
  areas: [score > 3 ? 'north' : 'south'],
  scores: { k: { score } },
  cost: { project: [{ year: 2027, budget }] },
});
const portfolio = portfolioOf({
  projects: { a: card(5, 6_000_000), b: card(4, 5_000_000), c: card(3, 1_000_000) },
  strategy,
  capacity: { frames: [{ year: 2027, amount: 10_000_000, reserve: 1_000_000 }] },
});

test('the first one outside lacks what its cost goes beyond the money that is left at that point', () => {
  expect(firstOutside(rankPortfolio(portfolio, { today: '2027-01-01' }), portfolio)).toEqual({
    id: 'b',
    lacks: [{ year: 2027, amount: 2_000_000 }],
  });
});

test('in an area the amount is not told, for the others are not there to be counted', () => {
  const north = rankPortfolio(portfolio, { today: '2027-01-01', area: 'north' });
  expect(firstOutside(north, portfolio)).toEqual({ id: 'b', lacks: [] });
  const south = rankPortfolio(portfolio, { today: '2027-01-01', area: 'south' });
  expect(firstOutside(south, portfolio)).toBeNull();
});

test('without a frame nobody is outside', () => {
  const bare = { ...goldenPortfolio(), capacity: {} };
  expect(firstOutside(rankPortfolio(bare, { today: goldenToday }), bare)).toBeNull();
});
