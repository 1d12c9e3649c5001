// Branching against trying every choice, over programmes of every kind: needs, exclusions, both limits, great and odd numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { branchingLeastOver, branchingSolver } from '../../../../src/core/select/solve/branching/branching-solver.ts';
import { overBy, type ZeroOneProgram, type ZeroOneRow } from '../../../../src/core/select/solve/zero-one-program.ts';
import { enumeratingLeastOver } from '../../../support/enumerating-least-over.ts';
import { enumeratingSolver } from '../../../support/enumerating-solver.ts';
import '../../../support/fixed-seed.ts';

const columns = 10;
const coefficient = fc.oneof(
  fc.constant(0),
  fc.constantFrom(1, -1),
  fc.integer({ min: -9, max: 30 }),
  fc.integer({ min: 1, max: 9 }).map((million) => million * 1_000_001),
  fc.integer({ min: 1, max: 9 }).map((billion) => billion * 1_000_000_000 + 1),
);

const row: fc.Arbitrary<ZeroOneRow> = fc
  .record({
    coefficients: fc.array(coefficient, { minLength: columns, maxLength: columns }),
    share: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
    kind: fc.constantFrom('upper', 'lower', 'both'),
  })
  .map(({ coefficients, share, kind }) => {
    const most = coefficients.reduce((sum, each) => sum + Math.max(0, each), 0);
    const limit = Math.round(most * share);
    return {
      entries: coefficients.flatMap((each, column) => (each === 0 ? [] : [[column, each] as const])),
      lower: kind === 'upper' ? null : limit - Math.round(most / 2),
      upper: kind === 'lower' ? null : limit,
    };
  });

const drawn = fc.record({
  rows: fc.array(row, { maxLength: 7 }),
  objective: fc.array(fc.integer({ min: -5, max: 60 }), { minLength: columns, maxLength: columns }),
  unit: fc.constantFrom(1, 1000, 999_983),
});

describe('branching', () => {
  test('finds what trying every choice finds', () => {
    let held = 0;
    fc.assert(
      fc.property(drawn, ({ rows, objective, unit }) => {
        const program = { columns, rows };
        const question = { objective: objective.map((each) => each * unit) };
        const found = branchingSolver(program)(question);
        const expected = enumeratingSolver(program)(question);
        expect(found.status).toBe(expected.status);
        expect('worth' in found && found.worth).toBe('worth' in expected && expected.worth);
        if (expected.status === 'optimal') held += 1;
      }),
      { numRuns: 1500 },
    );
    expect(held).toBeGreaterThan(300);
  });

  test('finds what gives way the least', () => {
    fc.assert(
      fc.property(drawn, ({ rows }) => {
        const program: ZeroOneProgram = { columns, rows };
        const softness = rows.map(({ upper, lower }, index) =>
          index % 4 === 3 ? null : 1 / Math.max(1, Math.abs(upper ?? lower ?? 1)),
        );
        const over = (choice: readonly number[] | null) =>
          choice && rows.reduce((sum, each, index) => sum + (softness[index] ?? 0) * overBy(each, new Set(choice)), 0);
        const [found, expected] = [branchingLeastOver, enumeratingLeastOver].map((make) =>
          over(make(program)(softness)),
        );
        if (expected === null) expect(found).toBeNull();
        else
          expect(Math.abs((found ?? Number.NaN) - (expected ?? Number.NaN))).toBeLessThan(1e-6 * (1 + (expected ?? 0)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a question', () => {
  const program = {
    columns: 3,
    rows: [
      {
        entries: [
          [0, 2],
          [1, 2],
          [2, 2],
        ],
        lower: null,
        upper: 5,
      },
    ],
  } as const;
  const solve = branchingSolver(program);
  const objective = [5, 4, 3];

  test('has its own rows', () => {
    const rows = [{ entries: [[0, 1]], lower: 0, upper: 0 }] as const;
    expect(solve({ objective, rows })).toEqual({ status: 'optimal', choice: [1, 2], worth: 7 });
    expect(solve({ objective })).toEqual({ status: 'optimal', choice: [0, 1], worth: 9 });
  });

  test('may ask for no less than', () => {
    expect(solve({ objective, atLeast: 9 }).status).toBe('optimal');
    expect(solve({ objective, atLeast: 10 })).toEqual({ status: 'infeasible' });
  });

  test('keeps the choice it starts from when nothing is better, but not one that does not hold', () => {
    const level = [1, 1, 1];
    expect(solve({ objective: level, start: [1, 2] })).toEqual({ status: 'optimal', choice: [1, 2], worth: 2 });
    expect(solve({ objective: level, start: [0, 1, 2] })).toMatchObject({ status: 'optimal', worth: 2 });
  });

  test('is left unanswered, and says so, when time is up', () => {
    const many = Array.from({ length: 40 }, (_, column) => [column, 1001 + ((column * 7919) % 997)] as const);
    const hard = { columns: 40, rows: [{ entries: many, lower: null, upper: 25_013 }] };
    const worth = many.map(([, each]) => each - 1000 + ((each * 31) % 17));
    const answer = branchingSolver(hard, () => true)({ objective: worth });
    const proven = branchingSolver(hard)({ objective: worth });
    if (answer.status !== 'feasible' || proven.status !== 'optimal')
      throw new Error(`${answer.status} ${proven.status}`);
    expect(answer.worth).toBeLessThanOrEqual(proven.worth);
    expect(answer.bound).toBeGreaterThanOrEqual(proven.worth);
  });
});

test('an effort ends also where rounding leaves nothing but branches to count', () => {
  // Two great ones that only go together, and an odd sum of even ones that cannot be: far below what the tableau can see.
  const great = 10 ** 12 + 1;
  const even = Array.from({ length: 34 }, (_, column) => [column, 2] as const);
  const row = { entries: [...even, [34, great] as const, [35, -great] as const], lower: 17, upper: 17 };
  const answer = branchingSolver({ columns: 36, rows: [row] })({ objective: new Array(36).fill(0), effort: 0.05 });
  expect(answer.status).toBe('unknown');
});

test('forty equal projects of a billion and one, and room for nine of them and a little more', () => {
  const entries = Array.from({ length: 40 }, (_, column) => [column, 1_000_000_001] as const);
  const program = { columns: 40, rows: [{ entries, lower: null, upper: 10_000_000_009 }] };
  const answer = branchingSolver(program)({ objective: new Array(40).fill(50_000) });
  expect(answer).toMatchObject({ status: 'optimal', worth: 450_000 });
});
