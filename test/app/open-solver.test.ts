// The solver for large programmes is asked only when branching gives up, and goes on from where it stopped.
import { describe, expect, test } from 'vitest';
import { openSolver } from '../../src/app/open-solver.ts';
import type { Answer, Question, ZeroOneProgram } from '../../src/core/select/solve/zero-one-program.ts';
import type { SolverSource } from '../../src/ports/solver.ts';

// Forty odd knapsack items: more than a moment's work, less than a second's.
const columns = 40;
const needs = Array.from({ length: columns }, (_, column) => [column, 1001 + ((column * 7919) % 997)] as const);
const program: ZeroOneProgram = { columns, rows: [{ entries: needs, lower: null, upper: 25_013 }] };
const objective = needs.map(([, need]) => need - 1000 + ((need * 31) % 17));

interface Asked {
  readonly questions: Question[];
  readonly seconds: (number | undefined)[];
}

/** A solver that answers what it is told, and a clock that is `late` milliseconds later each time it is read. */
function sourceOf(answer: Answer, late = 0): { readonly source: SolverSource; readonly asked: Asked } {
  const asked: Asked = { questions: [], seconds: [] };
  let time = 0;
  const solver = {
    open: (_: ZeroOneProgram, limits: { readonly seconds?: number | undefined } = {}) => {
      asked.seconds.push(limits.seconds);
      const solve = (question: Question): Answer => {
        asked.questions.push(question);
        return answer;
      };
      return { solve, close: () => {} };
    },
  };
  const now = () => {
    time += late;
    return time;
  };
  return { source: { solver: async () => solver, now }, asked };
}

const unknown: Answer = { status: 'unknown', bound: null };

describe('many columns', () => {
  test('what branching proves is not asked again', async () => {
    const { source, asked } = sourceOf(unknown);
    const answer = (await openSolver(source, 61, { seconds: null })).open(program).solve({ objective });
    expect(answer.status).toBe('optimal');
    expect(asked.questions).toEqual([]);
  });

  test('what it does not prove goes on from its best set, for the rest of the time', async () => {
    const { source, asked } = sourceOf(unknown, 1000);
    const answer = (await openSolver(source, 61, { seconds: 2 })).open(program).solve({ objective });
    if (answer.status !== 'feasible') throw new Error(answer.status);
    expect(asked.questions[0]?.start).toEqual(answer.choice);
    expect(asked.seconds).toEqual([1.5]);
    const proven = (await openSolver(source, 1, { seconds: null })).open(program).solve({ objective });
    if (proven.status !== 'optimal') throw new Error(proven.status);
    expect(answer.worth).toBeLessThanOrEqual(proven.worth);
    expect(answer.bound).toBeGreaterThanOrEqual(proven.worth);
  });

  test('the better of two answers is told, with the lower bound', async () => {
    const worse: Answer = { status: 'feasible', choice: [0], worth: objective[0] ?? 0, bound: 999_999 };
    const { source } = sourceOf(worse, 1000);
    const answer = (await openSolver(source, 61, { seconds: 2 })).open(program).solve({ objective });
    if (answer.status !== 'feasible') throw new Error(answer.status);
    expect(answer.worth).toBeGreaterThan(worse.worth);
    expect(answer.bound).toBeLessThan(999_999);
  });

  test('a question with an effort of its own is answered by branching alone, the same on every machine', async () => {
    const { source, asked } = sourceOf(unknown);
    const session = await openSolver(source, 61, { seconds: null });
    expect(session.open(program).solve({ objective, effort: 0.0001 }).status).toBe('unknown');
    expect(asked.questions).toEqual([]);
  });
});

test('few columns load nothing', async () => {
  const source: SolverSource = { solver: () => Promise.reject(new Error('loaded')), now: () => 0 };
  expect((await openSolver(source, 60, { seconds: null })).open(program).solve({ objective }).status).toBe('optimal');
  await expect(openSolver(source, 61, { seconds: null })).rejects.toThrow('loaded');
  await expect(openSolver(source, 61, { seconds: null, effort: 1 })).resolves.toBeDefined();
});
