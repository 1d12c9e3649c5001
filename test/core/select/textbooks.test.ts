// Problems whose answers are in the books, as cards: one criterion with its own scale, and a budget for each year.
import { expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { chosenIds, costOf } from '../../../src/core/select/chosen-projects.ts';
import { budgetStaircase } from '../../../src/core/select/explain/budget-staircase.ts';
import { choicePrices } from '../../../src/core/select/explain/choice-prices.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';
import books from '../../vectors/textbooks.json' with { type: 'json' };

const firstYear = 2027;
const top = 1000;

interface Problem {
  readonly ids: readonly string[];
  readonly values: readonly number[];
  /** By project, then year. */
  readonly costs: readonly (readonly number[])[];
  readonly budgets: readonly number[];
}

/** A point of value is a thousandth of what the book counts in, since the top of the scale is 1000 and worth 100. */
function portfolioOfBook({ ids, values, costs, budgets }: Problem): Portfolio {
  const card = (index: number): Card => ({
    status: 'proposed',
    stage: 'planning',
    scores: { k: { score: values[index] ?? 0 } },
    cost: { project: (costs[index] ?? []).map((budget, year) => ({ year: firstYear + year, budget })) },
  });
  return portfolioOf({
    projects: Object.fromEntries(ids.map((id, index) => [id, card(index)])),
    strategy: { criteria: [{ id: 'k', name: 'k', weight: 1, scale: { zero: 0, top } }], risk: { mode: 'none' } },
    capacity: { frames: budgets.map((amount, year) => ({ year: firstYear + year, amount })) },
  });
}

function solved(problem: Problem) {
  const portfolio = portfolioOfBook(problem);
  const program = toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today: '2027-01-01' }) });
  const solve = enumeratingSolver(program);
  const best = bestChoice(program, solve);
  if (!('choice' in best)) throw new Error(best.status);
  const inBook = (value: number) => (value / program.valueUnits) * (top / 100);
  return { program, solve, best, inBook, ids: [...chosenIds(program, best.choice)] };
}

const numbered = (numbers: readonly number[]) => numbers.map((number) => `p${number}`);

test('Luenberger 5.1: the set, the prices and every step of the budget', () => {
  const book = books.luenberger51;
  const { program, solve, best, inBook, ids } = solved({
    ids: book.utlegg.map((_, index) => `p${index + 1}`),
    // What is chosen between is the net present value.
    values: book.naaverdiNytte.map((benefit, index) => benefit - (book.utlegg[index] ?? 0)),
    costs: book.utlegg.map((outlay) => [outlay]),
    budgets: [book.budsjett],
  });
  expect(ids).toEqual(numbered(book.optimum.valg));
  expect(inBook(best.value)).toBe(610);
  expect(costOf(program, best.choice)).toBe(book.optimum.utlegg);
  const { forcingIn, leavingOut } = choicePrices({ program, solve, best, nearBest: [] });
  const priced = (prices: typeof forcingIn) =>
    Object.fromEntries(prices.map(({ id, price }) => [id.slice(1), inBook(price ?? Number.NaN)]));
  expect(priced(forcingIn)).toEqual(book.prisTvingeInn);
  expect(priced(leavingOut)).toEqual(book.prisTvingeUt);
  const { stairs } = budgetStaircase(program, enumeratingSolver, { year: firstYear, highest: 670, mostSteps: 99 });
  expect(stairs.slice(1).map(({ frame, value }) => [frame, inBook(value)])).toEqual(book.front);
});

test('Luenberger 5.1: going by benefit per cost would have given less', () => {
  const { valg, npv } = books.luenberger51.nytteKostRekkefolge;
  const { ids, best, inBook } = solved({
    ids: numbered(valg),
    values: valg.map((n) => (books.luenberger51.naaverdiNytte[n - 1] ?? 0) - (books.luenberger51.utlegg[n - 1] ?? 0)),
    costs: valg.map((n) => [books.luenberger51.utlegg[n - 1] ?? 0]),
    budgets: [books.luenberger51.budsjett],
  });
  expect([ids, inBook(best.value)]).toEqual([numbered(valg), npv]);
});

test('Taha 9.1-1: three yearly budgets', () => {
  const book = books.taha911;
  const { ids, best, inBook } = solved({
    ids: book.avkastning.map((_, index) => `p${index + 1}`),
    values: book.avkastning,
    costs: book.avkastning.map((_, index) => book.aarskost.map((year) => year[index] ?? 0)),
    budgets: book.budsjett,
  });
  expect(ids).toEqual(numbered(book.optimum.valg));
  expect(inBook(best.value)).toBe(95);
});

test.each([
  ['a', 'b', 'c', 'd'],
  ['d', 'c', 'b', 'a'],
  ['b', 'd', 'a', 'c'],
])('four alike and room for two: a and b, whatever the order (%s %s %s %s)', (...ids) => {
  const alike = { ids, values: [50, 50, 50, 50], costs: [[10], [10], [10], [10]], budgets: [20] };
  expect(solved(alike).ids).toEqual(['a', 'b']);
});
