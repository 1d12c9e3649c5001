// Random portfolios against brute force: HiGHS and the enumeration agree, and the rules of choice hold.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { highsSolver } from '../../../src/adapters/highs-solver.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { chosenIds } from '../../../src/core/select/chosen-projects.ts';
import { budgetStaircase } from '../../../src/core/select/explain/budget-staircase.ts';
import { choicePrices } from '../../../src/core/select/explain/choice-prices.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { allChoices } from '../../../src/core/select/solve/all-choices.ts';
import { bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { branchingLeastOver, branchingSolver } from '../../../src/core/select/solve/branching/branching-solver.ts';
import { checkedSolver } from '../../../src/core/select/solve/checked-solver.ts';
import { leastShort } from '../../../src/core/select/solve/least-short.ts';
import { type Choice, worthOf } from '../../../src/core/select/solve/zero-one-program.ts';
import type { Solver } from '../../../src/ports/solver.ts';
import { enumeratingLeastOver } from '../../support/enumerating-least-over.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import '../../support/fixed-seed.ts';
import { randomPortfolio } from '../../../bench/random-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2027-01-01';
const years = [2027, 2028, 2029];

interface Drawn {
  readonly scores: readonly [number, number];
  readonly cost: readonly number[];
  readonly fte: readonly number[];
  readonly delay: boolean;
  readonly statutory: boolean;
  readonly needs: number | null;
  readonly kind: 'must_finish_before' | 'shares_solution' | undefined;
  readonly excludes: number | null;
}

const drawnProject: fc.Arbitrary<Drawn> = fc.record({
  scores: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })),
  cost: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 2 }),
  fte: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 2 }),
  delay: fc.boolean(),
  statutory: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
  needs: fc.option(fc.nat(13), { freq: 3 }),
  kind: fc.constantFrom('must_finish_before', 'shares_solution', undefined),
  excludes: fc.option(fc.nat(13), { freq: 4 }),
});

const drawnPortfolio = fc.record({
  projects: fc.array(drawnProject, { minLength: 1, maxLength: 14 }),
  budget: fc.tuple(fc.nat(25), fc.nat(25), fc.nat(25)),
  carryOver: fc.nat(6),
  capacity: fc.tuple(fc.nat(9), fc.nat(9)),
});

const idOf = (index: number) => `p${String(index).padStart(2, '0')}`;

function cardOf({ scores, cost, fte, delay, statutory, needs, kind, excludes }: Drawn, count: number): Card {
  const other = (index: number | null) => (index !== null && index < count ? [idOf(index)] : []);
  return {
    status: 'proposed',
    stage: 'planning',
    ...(statutory ? { category: 'statutory' } : {}),
    scores: { a: { score: scores[0] }, b: { score: scores[1] } },
    cost: { project: cost.map((amount, index) => ({ year: 2027 + index, budget: amount * 1_000_000 })) },
    resources: fte.map((need, index) => ({ competence: 'utvikling', year: 2027 + index, fte: need / 2 })),
    time: { ...(delay ? { allowed_starts: [2027, 2028] } : {}), period: { start: '2027-02-01', end: '2027-12-01' } },
    links: { depends_on: other(needs).map((card) => ({ card, ...(kind ? { kind } : {}) })), excludes: other(excludes) },
  };
}

type DrawnPortfolio = typeof drawnPortfolio extends fc.Arbitrary<infer T> ? T : never;

function programOf({ projects, budget, carryOver, capacity }: DrawnPortfolio): Program {
  const portfolio = portfolioOf({
    projects: Object.fromEntries(projects.map((each, index) => [idOf(index), cardOf(each, projects.length)])),
    strategy: {
      criteria: [
        { id: 'a', name: 'A', weight: 2 },
        { id: 'b', name: 'B', weight: 1 },
      ],
    },
    capacity: {
      frames: years.map((year, index) => ({
        year,
        amount: (budget[index] ?? 0) * 1_000_000,
        carry_over: carryOver * 1_000_000,
      })),
      competences: [
        { id: 'utvikling', name: 'Utvikling', years: capacity.map((fte, index) => ({ year: 2027 + index, fte })) },
      ],
    },
  });
  return toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today }) });
}

/** The rule of choice, said once more and in the simplest way. */
function bruteForce(program: Program): Choice | null {
  const adopted = new Set(program.projects.filter((project) => project.adopted).flatMap(({ columns }) => columns));
  const key = (choice: Choice): readonly number[] => [
    -worthOf(
      program.options.map(({ value }) => value),
      choice,
    ),
    worthOf(
      program.options.map(({ cost }) => cost),
      choice,
    ),
    -worthOf(
      program.options.map((_, column) => (adopted.has(column) ? 1 : -1)),
      choice,
    ),
    ...program.options.map((_, column) => (choice.includes(column) ? 0 : 1)),
  ];
  const keyed = allChoices(program).map((choice) => ({ choice, key: key(choice) }));
  const least = keyed.reduce<(typeof keyed)[number] | null>((best, each) => {
    if (best === null) return each;
    const at = each.key.findIndex((part, index) => part !== best.key[index]);
    return at >= 0 && (each.key[at] ?? 0) < (best.key[at] ?? 0) ? each : best;
  }, null);
  return least?.choice ?? null;
}

let solver: Solver;
beforeAll(async () => {
  solver = await highsSolver();
});

describe('random portfolios of up to 14 projects', () => {
  test('enumeration, branching, HiGHS and the rule of choice give the same', () => {
    fc.assert(
      fc.property(drawnPortfolio, (drawn) => {
        const program = programOf(drawn);
        const expected = bruteForce(program);
        const own = bestChoice(program, enumeratingSolver(program));
        const branched = bestChoice(program, branchingSolver(program));
        const { solve, close } = solver.open(program);
        const highs = bestChoice(program, checkedSolver(program, solve));
        expect('choice' in own ? own.choice : null).toEqual(expected);
        expect('choice' in branched ? branched.choice : null).toEqual(expected);
        expect('choice' in highs ? highs.choice : null).toEqual(expected);
        if (expected === null) {
          const over = (found: ReturnType<typeof leastShort>) =>
            found?.reduce((sum, { row, short }) => sum + short / Math.max(1, row.upper ?? 1), 0) ?? null;
          const oracle = leastShort(program, enumeratingLeastOver(program));
          const short = leastShort(program, branchingLeastOver(program));
          expect(short).not.toEqual([]);
          expect(over(short)).toBeCloseTo(over(oracle) ?? Number.NaN, 6);
        }
        close();
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('the price of forcing in is 0 just where some best choice has the project', () => {
    fc.assert(
      fc.property(drawnPortfolio, (drawn) => {
        const program = programOf(drawn);
        const solve = enumeratingSolver(program);
        const best = bestChoice(program, solve);
        if (!('choice' in best)) return;
        const values = program.options.map(({ value }) => value);
        const bests = allChoices(program).filter((choice) => worthOf(values, choice) === best.value);
        for (const { id, price } of choicePrices({ program, solve, best, nearBest: [] }).forcingIn)
          expect(price === 0).toBe(bests.some((choice) => chosenIds(program, choice).has(id)));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('the staircase never falls, and passes through the best choice', () => {
    fc.assert(
      fc.property(drawnPortfolio, (drawn) => {
        const program = programOf(drawn);
        const best = bestChoice(program, enumeratingSolver(program));
        if (!('choice' in best)) return;
        const highest = (drawn.budget[0] ?? 0) * 1_000_000;
        const { stairs } = budgetStaircase(program, enumeratingSolver, { year: 2027, highest, mostSteps: 99 });
        const values = stairs.map(({ value }) => value);
        expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
        expect(values.at(-1)).toBe(best.value);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

test('an effort that is too small gives an answer that holds, and a bound that no answer passes', () => {
  const portfolio = randomPortfolio({ projects: 60, starts: 1, room: 0.5 });
  const program = toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today, draws: 1 }) });
  const solve = branchingSolver(program);
  const objective = program.options.map(({ value }) => value);
  const exact = solve({ objective });
  const hasty = solve({ objective, effort: 1 });
  if (exact.status !== 'optimal' || hasty.status !== 'feasible') throw new Error(`${exact.status}, ${hasty.status}`);
  expect(hasty.worth).toBeLessThanOrEqual(exact.worth);
  expect(hasty.bound).toBeGreaterThanOrEqual(exact.worth);
  expect(hasty.bound).toBeLessThan(1.1 * exact.worth);
}, 60_000);
