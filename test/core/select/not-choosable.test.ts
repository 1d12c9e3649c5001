// What keeps a project out of the choice, and what does not.
import { expect, test } from 'vitest';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import type { Frame } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

function reasonsWith(frames: readonly Frame[] | undefined, given?: ReadonlyMap<number, number>) {
  const portfolio = portfolioOf({
    projects: {
      'no-cost': { status: 'proposed', stage: 'planning', scores: { a: { score: 3 } } },
      'no-cost-or-score': { status: 'proposed', stage: 'planning' },
    },
    strategy: { criteria: [{ id: 'a', name: 'A', weight: 1 }] },
    capacity: frames ? { frames: [...frames] } : {},
  });
  const ranking = rankPortfolio(portfolio, { today: '2027-01-01', draws: 1 });
  const program = toProgram(portfolio, { ranking, ...(given && { frames: given }) });
  return program.notChoosable.map(({ id, because }) => `${id}: ${because}`);
}

test('a cost that is not known keeps a project out where money is limited, and only there', () => {
  const both = ['no-cost: unknown_cost', 'no-cost-or-score: unscored', 'no-cost-or-score: unknown_cost'];
  expect(reasonsWith([{ year: 2027, amount: 10 }])).toEqual(both);
  expect(reasonsWith(undefined, new Map([[2027, 10]]))).toEqual(both);
  expect(reasonsWith(undefined)).toEqual(['no-cost-or-score: unscored']);
});
