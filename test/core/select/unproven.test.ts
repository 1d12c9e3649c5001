// What a solver that runs out of time leaves open is told as open: never as "cannot", and never as a figure that is proven.
import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { budgetStaircase } from '../../../src/core/select/explain/budget-staircase.ts';
import { delayPrices } from '../../../src/core/select/explain/delay-prices.ts';
import { missingScores } from '../../../src/core/select/explain/missing-scores.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import type { Answer, Solve } from '../../../src/core/select/solve/zero-one-program.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const card = (value: number | null, budget: number): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: value === null ? {} : { k: { score: value } },
  cost: { project: [{ year: 2027, budget }] },
});

const portfolio = portfolioOf({
  strategy: { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }], risk: { mode: 'none' } },
  projects: { 'aa-a': card(50, 10), 'bb-b': card(30, 10), 'cc-c': card(null, 10), 'dd-d': card(null, 21) },
  capacity: {
    frames: [
      { year: 2027, amount: 20 },
      { year: 2028, amount: 0 },
    ],
  },
});
const ranking = rankPortfolio(portfolio, { today: '2027-01-01', draws: 100 });
const program = toProgram(portfolio, { ranking });
const rebuild = (changes: object) => toProgram(portfolio, { ranking, ...changes, units: program.valueUnits });
const best = bestChoice(program, enumeratingSolver(program));
if (!('choice' in best)) throw new Error('no set');

const late = (): Solve => () => ({ status: 'unknown', bound: null });

/** Finds what is best and does not prove it. */
function hasty(answer: Answer): Answer {
  return answer.status === 'optimal' ? { ...answer, status: 'feasible', bound: answer.worth + 1 } : answer;
}
const unsure = (other: Program): Solve => {
  const solve = enumeratingSolver(other);
  return (question) => hasty(solve(question));
};

test('the price of a delay: found, found and not proven, impossible, and not found', () => {
  // No frame is left for anybody in 2028.
  expect(delayPrices(program, best, rebuild, enumeratingSolver)).toEqual([
    { id: 'aa-a', price: null, proven: true },
    { id: 'bb-b', price: null, proven: true },
  ]);
  expect(delayPrices(program, best, rebuild, late)[0]).toEqual({ id: 'aa-a', price: null, proven: false });
  const roomy = toProgram(portfolio, { ranking, frames: new Map([[2028, 10]]), units: program.valueUnits });
  const wider = (changes: object) =>
    toProgram(portfolio, { ranking, frames: new Map([[2028, 10]]), ...changes, units: program.valueUnits });
  const [proven] = delayPrices(roomy, best, wider, enumeratingSolver);
  expect(proven).toMatchObject({ id: 'aa-a', proven: true });
  expect(delayPrices(roomy, best, wider, unsure)[0]).toEqual({ ...proven, proven: false });
});

test('the score that is needed: what cannot have room is not what was never found', () => {
  const facts = { program, best, ranking };
  const needed = (open: (other: Program) => Solve) =>
    missingScores(facts, rebuild, open)
      .map((each) => [each.id, each.needed, each.proven])
      .sort();
  expect(needed(enumeratingSolver)).toEqual([
    ['cc-c', 30, true],
    ['dd-d', null, true],
  ]);
  expect(needed(unsure)).toEqual([
    ['cc-c', 30, false],
    ['dd-d', null, true],
  ]);
  expect(needed(late)).toEqual([
    ['cc-c', null, false],
    ['dd-d', null, false],
  ]);
});

test('the staircase stops at the first step that is not proven', () => {
  const task = { year: 2027, highest: 20, mostSteps: 9 };
  const frames = ({ stairs }: ReturnType<typeof budgetStaircase>) => stairs.map(({ frame }) => frame);
  const whole = budgetStaircase(program, enumeratingSolver, task);
  expect([frames(whole), whole.cut]).toEqual([[0, 10, 20], false]);
  // Proven down to the step at 20, and not below it.
  const below = (other: Program): Solve => {
    const solve = enumeratingSolver(other);
    return (question) => {
      const answer = solve(question);
      return 'choice' in answer && answer.choice.length < 2 ? hasty(answer) : answer;
    };
  };
  const cut = budgetStaircase(program, below, task);
  expect([frames(cut), cut.cut]).toEqual([[20], true]);
  const none = budgetStaircase(program, late, task);
  expect([frames(none), none.cut]).toEqual([[], true]);
});
