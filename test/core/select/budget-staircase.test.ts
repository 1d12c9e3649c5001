// The staircase against asking anew for every frame, also where money may be carried over into the year and out of it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card, Portfolio } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { budgetStaircase } from '../../../src/core/select/explain/budget-staircase.ts';
import { mainStaircase } from '../../../src/core/select/explain/main-staircase.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import '../../support/fixed-seed.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const years = [2027, 2028, 2029];
const strategy = { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }], risk: { mode: 'none' } } as const;

const card = (value: number, costs: readonly number[], more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score: value } },
  cost: { project: costs.map((budget, index) => ({ year: 2027 + index, budget })) },
  ...more,
});

function programOf(portfolio: Portfolio, frames = new Map<number, number>()): Program {
  return toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today: '2027-01-01', draws: 1 }), frames });
}

/** In points; null when no set holds. */
function bestAt(portfolio: Portfolio, year: number, frame: number): number | null {
  const program = programOf(portfolio, new Map([[year, frame]]));
  const best = bestChoice(program, enumeratingSolver(program));
  return 'value' in best ? best.value : null;
}

test('what may be carried over to the next year is what the frame leaves, not all that is allowed', () => {
  const portfolio = portfolioOf({
    strategy,
    projects: { 'aa-a': card(50, [600]), 'bb-b': card(40, [0, 300]), 'cc-c': card(30, [400]) },
    capacity: {
      frames: [
        { year: 2027, amount: 1000, carry_over: 300 },
        { year: 2028, amount: 0 },
      ],
    },
  });
  const { stairs } = budgetStaircase(programOf(portfolio), enumeratingSolver, {
    year: 2027,
    highest: 1500,
    mostSteps: 9,
  });
  expect(stairs.map(({ frame, value, projects }) => [frame, value / 1000, projects])).toEqual([
    [0, 0, []],
    [300, 40, ['bb-b']],
    [600, 50, ['aa-a']],
    [700, 70, ['bb-b', 'cc-c']],
    [900, 90, ['aa-a', 'bb-b']],
    [1300, 120, ['aa-a', 'bb-b', 'cc-c']],
  ]);
});

test('what is carried into the year need not be in its frame', () => {
  const portfolio = portfolioOf({
    strategy,
    projects: { 'aa-a': card(50, [0, 700]) },
    capacity: {
      frames: [
        { year: 2027, amount: 1000, carry_over: 200 },
        { year: 2028, amount: 900 },
      ],
    },
  });
  const { stairs } = budgetStaircase(programOf(portfolio), enumeratingSolver, {
    year: 2028,
    highest: 900,
    mostSteps: 9,
  });
  expect(stairs.map(({ frame, value }) => [frame, value / 1000])).toEqual([
    [0, 0],
    [500, 50],
  ]);
});

const drawnProject = fc.record({
  value: fc.integer({ min: 0, max: 20 }),
  costs: fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }),
  starts: fc.constantFrom([], [2027, 2028]),
  statutory: fc.integer({ min: 0, max: 7 }).map((draw) => draw === 0),
});
const drawnFrame = fc.record({ amount: fc.nat(12), reserve: fc.nat(1), carry_over: fc.nat(5) });
const drawn = fc.record({
  projects: fc.array(drawnProject, { minLength: 1, maxLength: 5 }),
  frames: fc.tuple(drawnFrame, drawnFrame, drawnFrame),
  year: fc.constantFrom(...years),
});

test('at every frame, its step is worth what the best set is', () => {
  fc.assert(
    fc.property(drawn, ({ projects, frames, year }) => {
      const portfolio = portfolioOf({
        strategy,
        projects: Object.fromEntries(
          projects.map(({ value, costs, starts, statutory }, index) => [
            `p-${index}`,
            card(value, costs, {
              time: { allowed_starts: starts, period: { start: '2027-01-01', end: '2027-12-31' } },
              ...(statutory ? { category: 'statutory' } : {}),
            }),
          ]),
        ),
        capacity: { frames: frames.map((frame, index) => ({ ...frame, year: 2027 + index })) },
      });
      const highest = 20;
      const program = programOf(portfolio);
      const { stairs } = budgetStaircase(program, enumeratingSolver, { year, highest, mostSteps: 99 });
      for (let frame = 0; frame <= highest; frame += 1) {
        const step = stairs.findLast((stair) => stair.frame <= frame);
        expect([frame, step?.value ?? null]).toEqual([frame, bestAt(portfolio, year, frame)]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a frame of nothing is looked at up to where the cheapest project has room', () => {
  const portfolio = portfolioOf({
    strategy,
    projects: { 'aa-a': card(50, [600]), 'bb-b': card(40, [700]), 'ss-s': card(10, [50], { category: 'statutory' }) },
    capacity: { frames: [{ year: 2027, amount: 100, reserve: 50 }] },
  });
  const program = programOf(portfolio);
  const open = (each: Parameters<typeof enumeratingSolver>[0]) => ({
    solve: enumeratingSolver(each),
    leastOver: () => null,
  });
  const staircase = mainStaircase(program, { open, stairs: 9 });
  expect(staircase).toMatchObject({ highest: 700 });
  expect(staircase?.stairs.map(({ frame, value }) => [frame, value / 1000])).toEqual([
    [100, 10],
    [700, 60],
  ]);
});
