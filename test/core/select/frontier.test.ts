// Value against cost over all years: every point against all sets there are, counted by brute force.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highsSolver } from '../../../src/adapters/highs-solver.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import { costOf, worthOfChoice } from '../../../src/core/select/chosen-projects.ts';
import { frontier } from '../../../src/core/select/explain/frontier.ts';
import { listedSet } from '../../../src/core/select/explain/listed-set.ts';
import type { Program } from '../../../src/core/select/program/program.ts';
import { toProgram } from '../../../src/core/select/program/to-program.ts';
import { allChoices } from '../../../src/core/select/solve/all-choices.ts';
import { type BestChoice, bestChoice } from '../../../src/core/select/solve/best-choice.ts';
import { checkedSolver } from '../../../src/core/select/solve/checked-solver.ts';
import type { Solve } from '../../../src/core/select/solve/zero-one-program.ts';
import { enumeratingSolver } from '../../support/enumerating-solver.ts';
import '../../support/fixed-seed.ts';
import { goldenPortfolio, goldenToday } from '../../support/golden-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

function bestOf(program: Program): BestChoice {
  const best = bestChoice(program, enumeratingSolver(program));
  if (!('choice' in best)) throw new Error(best.status);
  return best;
}

interface Point {
  readonly cost: number;
  readonly value: number;
}

/** Every set that nothing beats on both, rising. */
function paretoOf(program: Program): readonly Point[] {
  const all = allChoices(program).map((choice) => ({
    cost: costOf(program, choice),
    value: worthOfChoice(program, choice),
  }));
  const beats = (a: Point, b: Point) =>
    a.cost <= b.cost && a.value >= b.value && (a.cost < b.cost || a.value > b.value);
  const kept = all.filter((point) => !all.some((other) => beats(other, point)));
  const distinct = new Map(kept.map((point) => [point.cost, point]));
  return [...distinct.values()].sort((a, b) => a.cost - b.cost);
}

const portfolio = goldenPortfolio('none');
const ranking = rankPortfolio(portfolio, { today: goldenToday });
const golden = toProgram(portfolio, { ranking });
const million = 1_000_000;

describe('the golden portfolio', () => {
  const solve = enumeratingSolver(golden);
  const best = bestOf(golden);
  const told = (points: readonly Point[] | undefined) =>
    points?.map(({ cost, value }) => [cost / million, value / golden.valueUnits]);

  test('asked finely enough, every set that nothing beats is there, and no other', () => {
    const found = frontier(golden, solve, best, { steps: 200, costs: [] });
    expect(told(found?.points)).toEqual(told(paretoOf(golden)));
    expect(told(found?.points)?.at(-1)).toEqual([22, 228]);
    expect(found?.points.every(({ proven }) => proven)).toBe(true);
  });

  test('in four steps: the best for each level, and the set just before the best', () => {
    const found = frontier(golden, solve, best, { steps: 4, costs: [] });
    const pareto = paretoOf(golden);
    const bestFor = (room: number) => pareto.findLast(({ cost }) => cost <= room);
    const [lowest] = pareto;
    expect(found?.levels).toEqual(
      [0, 1, 2, 3, 4].map((step) => (lowest?.cost ?? 0) + (step * (22 * million - (lowest?.cost ?? 0))) / 4),
    );
    const wanted = new Set([...(found?.levels ?? []), 22 * million - 1].map(bestFor));
    expect(told(found?.points)).toEqual(told(pareto.filter((point) => wanted.has(point))));
    expect(found?.points.at(-1)?.projects).toEqual(['datadeling', 'id-modern', 'melding-b', 'portal', 'robot']);
  });

  test('a cost that is asked about gets its own answer', () => {
    const [, second] = paretoOf(golden);
    const costs = [(second?.cost ?? 0) + 1];
    const without = frontier(golden, solve, best, { steps: 1, costs: [] });
    const withIt = frontier(golden, solve, best, { steps: 1, costs });
    expect(without?.points.map(({ cost }) => cost)).not.toContain(second?.cost);
    expect(withIt?.points.map(({ cost }) => cost)).toContain(second?.cost);
  });

  test('HiGHS finds the same', async () => {
    const highs = await highsSolver();
    const session = highs.open(golden);
    const found = frontier(golden, checkedSolver(golden, session.solve), best, { steps: 12, costs: [], effort: 1000 });
    session.close();
    expect(found).toEqual(frontier(golden, solve, best, { steps: 12, costs: [] }));
  });

  test('the set of the list takes both of two that exclude each other, so it does not hold', () => {
    const listed = listedSet(golden, ranking);
    expect(listed?.projects).toEqual(['id-modern', 'melding-a', 'melding-b', 'portal']);
    expect([(listed?.cost ?? 0) / million, (listed?.value ?? 0) / golden.valueUnits]).toEqual([22, 216]);
    expect(listed?.broken).toEqual(['people', 'rules']);
  });

  test('an answer that is not proven is told, and one that is worth no more than a cheaper set is left out', () => {
    const [, second] = paretoOf(golden);
    const hasty: Solve = (question) => {
      const answer = solve(question);
      const isFirst = question.objective.every((coefficient) => coefficient >= 0) && question.rows?.length === 1;
      if (!isFirst || answer.status !== 'optimal') return answer;
      return { ...answer, status: 'feasible', bound: answer.worth + 1 };
    };
    const found = frontier(golden, hasty, best, { steps: 6, costs: [] });
    expect(found?.points.at(-1)?.proven).toBe(true);
    expect(found?.points.slice(1, -1).map(({ proven }) => proven)).toContain(false);
    const poor: Solve = (question) => {
      const answer = hasty(question);
      const cheapest = solve({ objective: golden.options.map(({ cost }) => -cost) });
      if (answer.status !== 'feasible' || !('choice' in cheapest)) return answer;
      return { ...answer, choice: cheapest.choice, worth: worthOfChoice(golden, cheapest.choice) };
    };
    expect(frontier(golden, poor, best, { steps: 6, costs: [second?.cost ?? 0] })?.points).toHaveLength(2);
  });
});

const card = (score: number, cost: number, more: Card = {}): Card => ({
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score } },
  cost: { project: [{ year: 2027, budget: cost }] },
  ...more,
});

function programOf(projects: Readonly<Record<string, Card>>, frame: number | null) {
  const made = portfolioOf({
    projects,
    strategy: { criteria: [{ id: 'k', name: 'K', scale: { top: 100 } }], risk: { mode: 'none' } },
    capacity: { frames: frame === null ? [] : [{ year: 2027, amount: frame }] },
  });
  const list = rankPortfolio(made, { today: goldenToday });
  return { list, program: toProgram(made, { ranking: list }) };
}

test('nothing to buy is no frontier: one set only, or what is free', () => {
  const statutory = programOf({ a: card(50, 10, { category: 'statutory' }) }, 100).program;
  expect(frontier(statutory, enumeratingSolver(statutory), bestOf(statutory), { steps: 12, costs: [] })).toBeNull();
  const free = programOf({ a: card(50, 0) }, 100).program;
  expect(frontier(free, enumeratingSolver(free), bestOf(free), { steps: 12, costs: [] })).toBeNull();
  const priced = programOf({ a: card(50, 1) }, 100).program;
  const found = frontier(priced, enumeratingSolver(priced), bestOf(priced), { steps: 12, costs: [] });
  expect(found?.points.map(({ cost, value }) => [cost, value])).toEqual([
    [0, 0],
    [1, 50_000],
  ]);
});

test('without frames no list says how far the money reaches; a list within every limit breaks nothing', () => {
  const projects = { a: card(50, 10), b: card(40, 10) };
  const none = programOf(projects, null);
  expect(listedSet(none.program, none.list)).toBeNull();
  const tight = programOf(projects, 15);
  expect(listedSet(tight.program, tight.list)).toEqual({ projects: ['a'], cost: 10, value: 50_000, broken: [] });
});

test('a list whose bound projects alone pass the frame breaks the money', () => {
  const { program, list } = programOf({ a: card(50, 20, { category: 'statutory' }) }, 15);
  expect(listedSet(program, list)?.broken).toEqual(['money']);
});

test('over random portfolios every point is one that nothing beats, and every level has its best', () => {
  const drawn = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.nat(9), fc.boolean()), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(drawn, fc.integer({ min: 4, max: 40 }), (cards, frame) => {
      const entries = cards.map(([score, cost, isFirst], index) => {
        const links = isFirst && index > 0 ? { links: { excludes: [`p${index - 1}`] } } : {};
        return [`p${index}`, card(score, cost, links)] as const;
      });
      const { program } = programOf(Object.fromEntries(entries), frame);
      const pareto = paretoOf(program);
      const found = frontier(program, enumeratingSolver(program), bestOf(program), { steps: 5, costs: [] });
      expect(found === null).toBe(pareto.length === 1);
      if (found === null) return;
      const known = found.points.map(({ cost, value }) => ({ cost, value }));
      expect(pareto).toEqual(expect.arrayContaining(known));
      for (const level of found.levels)
        expect(known.findLast(({ cost }) => cost <= level)).toEqual(pareto.findLast(({ cost }) => cost <= level));
    }),
    { numRuns: 80 },
  );
});
