// What stands in the way of a project that the best set does not start as planned: the limit it breaks, what insisting costs, and what a
// little more of that limit is worth.
import { expect, test } from 'vitest';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { limitsOver } from '../../../src/core/select/explain/limits-over.ts';
import { offPlan } from '../../../src/core/select/explain/off-plan.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { type BestChoice, bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

function solved(program: Program): BestChoice {
  const best = bestChoice(program, enumeratingSolver(program));
  if (!('choice' in best)) throw new Error(best.status);
  return best;
}

function programOf(portfolio: ReturnType<typeof portfolioOf>): Program {
  return toProgram(portfolio, { ranking: rankPortfolio(portfolio, { today: goldenToday }) });
}

test('those that the golden set leaves out: what they break beside it, and the force-in prices', () => {
  const program = programOf(goldenPortfolio('none'));
  const found = offPlan(program, solved(program), enumeratingSolver);
  expect(found.map(({ id, price, out, in: comes }) => [id, (price ?? 0) / program.valueUnits, out, comes])).toEqual([
    ['melding-a', 22, ['melding-b', 'portal', 'robot'], ['sak-ki']],
    ['sak-ki', 8, ['portal'], []],
  ]);
  const [first, second] = found;
  expect(first?.broken.map(({ meaning }) => meaning.kind)).toContain('excludes');
  // A rule cannot be had more of, but money and people can: with them it comes in beside the others.
  expect(first?.gain).toBeNull();
  expect(second?.broken.every(({ meaning }) => meaning.kind === 'money' || meaning.kind === 'people')).toBe(true);
  expect(second?.gain?.uses).toEqual(['sak-ki']);
});

const oneYear = (fte: number, others: object = {}) => ({
  status: 'proposed' as const,
  scores: { k: { score: 5 } },
  time: { period: { start: '2027-01-01', end: '2027-12-31' } },
  cost: { project: [{ year: 2027, budget: 1_000_000 }] },
  resources: [{ competence: 'c', year: 2027, fte }],
  ...others,
});

function waiting(fte: number): Program {
  return programOf(
    portfolioOf({
      projects: {
        a: oneYear(1),
        b: oneYear(1, { time: { period: { start: '2027-01-01' }, allowed_starts: [2027, 2028] } }),
      },
      strategy: { criteria: [{ id: 'k', name: 'K', weight: 100 }], risk: { mode: 'none' } },
      capacity: {
        competences: [
          {
            id: 'c',
            name: 'C',
            years: [
              { year: 2027, fte },
              { year: 2028, fte: 1 },
            ],
          },
        ],
        frames: [2027, 2028].map((year) => ({ year, amount: 9_000_000 })),
      },
    }),
  );
}

test('one that waits for people: how much is short, who goes out if it does not wait, and what so much more gives', () => {
  const program = waiting(1.4);
  const [found, ...others] = offPlan(program, solved(program), enumeratingSolver);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ id: 'b', start: 2027, out: ['a'], in: [], later: [] });
  expect(found?.broken).toEqual([{ meaning: { kind: 'people', competence: 'c', year: 2027 }, over: 60 }]);
  // b is worth 100 in 2027 and 100/1.04 in 2028; without a the set loses 100 and wins that difference back.
  expect((found?.price ?? 0) / program.valueUnits).toBeCloseTo(100 / 1.04, 2);
  expect(found?.gain?.uses).toEqual(['b']);
  expect((found?.gain?.value ?? 0) / program.valueUnits).toBeCloseTo(100 - 100 / 1.04, 2);
});

test('with people enough nobody waits, and without a solver only what is broken is told', () => {
  expect(offPlan(waiting(2), solved(waiting(2)), enumeratingSolver)).toEqual([]);
  const program = waiting(1.4);
  const [found] = offPlan(program, solved(program), null);
  expect(found).toMatchObject({ id: 'b', price: null, gain: null, out: [] });
  expect(found?.broken).toHaveLength(1);
});

test('of money that is carried over, the shortest stretch of years that is short is told once', () => {
  const program = {
    rows: [
      { meaning: { kind: 'money', from: 2028, to: 2028 }, entries: [[0, 5]], lower: null, upper: 3 },
      { meaning: { kind: 'money', from: 2027, to: 2028 }, entries: [[0, 9]], lower: null, upper: 3 },
      { meaning: { kind: 'people', competence: 'c', year: 2028 }, entries: [[0, 3]], lower: null, upper: 3 },
    ],
  } as unknown as Program;
  expect(limitsOver(program, [0])).toEqual([{ meaning: { kind: 'money', from: 2028, to: 2028 }, over: 2 }]);
  expect(limitsOver(program, [])).toEqual([]);
});
