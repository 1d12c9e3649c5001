// How sure the set is, where several are as good: the one that was chosen counts.
import { expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { chosenIds } from '../../../src/core/select/chosen-projects.ts';
import { bestOverWeights } from '../../../src/core/select/explain/best-over-weights.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const card = (scores: readonly [number, number], budget: number, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { a: { score: scores[0] }, b: { score: scores[1] } },
  cost: { project: [{ year: 2027, budget }] },
  ...more,
});
const strategyOf = (a: number, b: number) =>
  ({
    criteria: [
      { id: 'a', name: 'A', weight: a, scale: { top: 100 } },
      { id: 'b', name: 'B', weight: b, scale: { top: 100 } },
    ],
    risk: { mode: 'none' },
  }) as const;

const everyChoice = 1e6;

/** The ids in the best set, and the shares of the draws by id. `patience`: 0 to solve for every draw. */
function sureness(portfolio: Portfolio, patience: number) {
  const ranking = rankPortfolio(portfolio, { today: '2027-01-01', draws: 50 });
  const program = toProgram(portfolio, { ranking });
  const solve = enumeratingSolver(program);
  const best = bestChoice(program, solve);
  const found = bestOverWeights(program, ranking, { method: null, patience, solvedDraws: 50, solve });
  return {
    best: 'choice' in best ? [...chosenIds(program, best.choice)] : null,
    how: found?.how,
    shares: Object.fromEntries(found?.projects.map(({ id, share }) => [id, share]) ?? []),
  };
}

const alike = (more: Card) =>
  portfolioOf({
    strategy: strategyOf(60, 40),
    projects: { 'aa-a': card([50, 50], 1000), 'bb-b': card([20, 20], 10), 'zz-z': card([50, 50], 1000, more) },
    capacity: { frames: [{ year: 2027, amount: 1500 }] },
  });

test.each([
  ['enumerated', everyChoice],
  ['solved', 0],
])('of two that are worth the same the one that is adopted counts, when sets are %s', (how, patience) => {
  expect(sureness(alike({ status: 'active' }), patience)).toEqual({
    best: ['bb-b', 'zz-z'],
    how,
    shares: { 'aa-a': 0, 'bb-b': 1, 'zz-z': 1 },
  });
  expect(sureness(alike({}), patience)).toEqual({
    best: ['aa-a', 'bb-b'],
    how,
    shares: { 'aa-a': 1, 'bb-b': 1, 'zz-z': 0 },
  });
});

test.each([
  ['enumerated', everyChoice],
  ['solved', 0],
])('more of what has no weight is not better, when sets are %s', (how, patience) => {
  const portfolio = portfolioOf({
    strategy: strategyOf(100, 0),
    projects: { 'aa-a': card([50, 90], 1000), 'bb-b': card([50, 10], 900) },
    capacity: { frames: [{ year: 2027, amount: 1000 }] },
  });
  expect(sureness(portfolio, patience)).toEqual({ best: ['bb-b'], how, shares: { 'aa-a': 0, 'bb-b': 1 } });
});

test.each([
  ['enumerated', everyChoice],
  ['solved', 0],
])('what is worth nothing is left out, when sets are %s', (how, patience) => {
  const portfolio = portfolioOf({
    strategy: strategyOf(60, 40),
    projects: { 'aa-a': card([50, 50], 100), 'bb-b': card([30, 30], 0), 'cc-c': card([0, 0], 0) },
    capacity: { frames: [{ year: 2027, amount: 0 }] },
  });
  expect(sureness(portfolio, patience)).toEqual({
    best: ['bb-b'],
    how,
    shares: { 'aa-a': 0, 'bb-b': 1, 'cc-c': 0 },
  });
});

test('where the weights do choose, the best set counts only when it is best', () => {
  const portfolio = portfolioOf({
    strategy: strategyOf(50, 50),
    projects: { 'aa-a': card([60, 40], 1000), 'bb-b': card([40, 60], 1000) },
    capacity: { frames: [{ year: 2027, amount: 1000 }] },
  });
  const one = sureness(portfolio, everyChoice);
  expect(sureness(portfolio, 0).shares).toEqual(one.shares);
  expect(one.shares['aa-a']).toBeGreaterThan(0.2);
  expect(one.shares['bb-b']).toBeGreaterThan(0.2);
});
