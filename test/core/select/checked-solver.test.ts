// A solver that counts with tolerances is made to count right: limits far out, and sets that break a limit by a krone.
import { beforeAll, expect, test } from 'vitest';
import { highsSolver } from '../../../src/adapters/highs-solver.ts';
import { checkedSolver } from '../../../src/core/select/solve/checked-solver.ts';
import { wholeRow } from '../../../src/core/select/solve/whole-row.ts';
import type { Answer, Question, Solve, ZeroOneProgram } from '../../../src/core/select/solve/zero-one-program.ts';
import type { Solver } from '../../../src/ports/solver.ts';
import { publishedKnapsacks } from '../../support/knapsack-portfolio.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await highsSolver();
});

function solveWhole(program: ZeroOneProgram, question: Question): Answer {
  const { solve, close } = solver.open({ ...program, rows: program.rows.map(wholeRow) });
  const answer = checkedSolver(program, solve)(question);
  close();
  return answer;
}

test('a frame of a billion beside costs of one does not hide the other limits', () => {
  const { profits, uses, capacities } = publishedKnapsacks.find(({ name }) => name === 'WEING5') ?? {
    profits: [],
    uses: [],
    capacities: [],
  };
  const frame = { entries: profits.map((_, column) => [column, 1] as const), lower: null, upper: 1_000_000_000 };
  const limits = uses.map((needs, row) => ({
    entries: needs.map((need, column) => [column, need] as const),
    lower: null,
    upper: capacities[row] ?? 0,
  }));
  const program = { columns: profits.length, rows: [frame, ...limits] };
  expect(solveWhole(program, { objective: profits })).toMatchObject({ status: 'optimal', worth: 98_796 });
});

test('sets that break a limit of billions by a krone are forbidden many at a time', () => {
  const needs = Array.from({ length: 40 }, (_, column) => 1_000_000_001 + 2 * (column % 3));
  const entries = needs.map((need, column) => [column, need] as const);
  const program = { columns: 40, rows: [{ entries, lower: null, upper: 10_000_000_009 }] };
  expect(solveWhole(program, { objective: new Array(40).fill(50_000) })).toMatchObject({
    status: 'optimal',
    worth: 450_000,
  });
});

test('what is forbidden is only what cannot be', () => {
  // It insists on all three, which is too much; then on the two greatest, and so on.
  const program = {
    columns: 3,
    rows: [
      {
        entries: [
          [0, 6],
          [1, 5],
          [2, 4],
        ],
        lower: null,
        upper: 9,
      },
    ],
  } as const;
  const questions: Question[] = [];
  const stubborn: Solve = (question) => {
    questions.push(question);
    const choice =
      [
        [0, 1, 2],
        [0, 1],
        [0, 2],
        [1, 2],
      ][questions.length - 1] ?? [];
    return { status: 'optimal', choice, worth: 0 };
  };
  expect(checkedSolver(program, stubborn)({ objective: [6, 5, 4] })).toMatchObject({ choice: [1, 2], worth: 9 });
  const forbidden = questions.at(-1)?.rows?.map(({ entries, upper }) => [entries.map(([column]) => column), upper]);
  expect(forbidden).toEqual([
    [[0, 1], 1],
    [[0, 1], 1],
    [[0, 2], 1],
  ]);
});
