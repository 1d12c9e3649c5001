import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { costEvents, drawnQuantile } from '../../../src/core/risk/cost-draws.ts';
import { portfolioCostRange } from '../../../src/core/risk/portfolio-cost-range.ts';
import { projectCostRange } from '../../../src/core/risk/project-cost-range.ts';
import { randomStream } from '../../../src/core/risk/random-stream.ts';
import { riskTable } from '../../../src/core/risk/risk-table.ts';
import vectors from '../../vectors/triangular.json' with { type: 'json' };

const table = riskTable({});
const drawing = { seed: 1, draws: 10000 };
const project = (id: string, card: Card) => ({ id, file: `${id}.yaml`, card });
const estimate = { low: 8000000, likely: 10000000, high: 15000000 };
const event = { id: 'R1', event: 'x', probability: 0.3, cost: 2000000 };

test('closed form without event risks', () => {
  expect(projectCostRange(project('a', { cost: { estimate } }), table, drawing)).toEqual({
    p50: 10816700,
    p85: 12708712,
    method: 'closed-form',
  });
  expect(projectCostRange(project('a', { cost: { estimate: { likely: 5 } } }), table, drawing)).toBeNull();
});

test('event risks raise it by drawing, the same each time', () => {
  const card = { cost: { estimate }, risks: [event] };
  const range = projectCostRange(project('a', card), table, drawing);
  expect(range).toEqual(projectCostRange(project('a', card), table, drawing));
  expect(range?.method).toBe('monte-carlo');
  expect(range?.p50).toBeGreaterThan(10816700);
  expect(range?.p85).toBeLessThan(12708712 + 2000000);
});

test('drawing a sure event agrees with the closed form', () => {
  const card = { cost: { estimate }, risks: [{ ...event, probability: 1 }] };
  const { p50 = 0, p85 = 0 } = projectCostRange(project('a', card), table, drawing) ?? {};
  expect(Math.abs(p50 - 12816700)).toBeLessThan(60000);
  expect(Math.abs(p85 - 14708712)).toBeLessThan(60000);
});

test('independent projects even each other out, against all overrunning together', () => {
  const projects = ['a', 'b', 'c', 'd'].map((id) => project(id, { cost: { estimate } }));
  const { independent, together } = portfolioCostRange(projects, table, drawing);
  expect(together).toEqual({ p50: 4 * 10816700, p85: 4 * 12708712 });
  expect(independent.p85).toBeLessThan(together.p85);
  expect(independent.p85).toBeGreaterThan(independent.p50);
  // Four independent triangles: mean 4 × 11, sd 2 × 1.47196 (millions), near enough normal.
  expect(Math.abs(independent.p85 - (44000000 + 1.036 * 2 * 1471960))).toBeLessThan(100000);
});

test('one project alone has nobody to overrun apart from', () => {
  const certain = project('b', { cost: { project: [{ year: 2026, budget: 7 }] } });
  const { independent, together } = portfolioCostRange([project('a', { cost: { estimate } }), certain], table, drawing);
  expect(independent).toEqual({ p50: 10816707, p85: 12708719 });
  expect(together).toEqual(independent);
});

test('two streams are independent: their sum follows the triangle 0, 1, 2', () => {
  const [first, second] = [randomStream(1, 'a', 'x'), randomStream(1, 'b', 'x')];
  const sums = Float64Array.from({ length: 10000 }, () => first() + second()).sort();
  expect(drawnQuantile(sums, 50)).toBeCloseTo(vectors.mcKontroll.sumAvToU01.P50, 1);
  expect(drawnQuantile(sums, 85)).toBeCloseTo(vectors.mcKontroll.sumAvToU01.P85, 1);
});

test('what lacks a range counts at its planned cost; what lacks a cost is named', () => {
  const projects = [project('b', { cost: { project: [{ year: 2026, budget: 7 }] } }), project('a', {})];
  expect(portfolioCostRange(projects, table, drawing)).toEqual({
    independent: { p50: 7, p85: 7 },
    together: { p50: 7, p85: 7 },
    withoutRange: ['b'],
    withoutCost: ['a'],
    years: [],
  });
});

test('a new card changes nobody else’s draws', () => {
  const card = { cost: { estimate }, risks: [event, { ...event, id: 'R2' }] };
  const before = projectCostRange(project('b', card), table, drawing);
  portfolioCostRange([project('a', card), project('b', card)], table, drawing);
  expect(projectCostRange(project('b', card), table, drawing)).toEqual(before);
});

test('P50 is never above P85', () => {
  const amount = fc.integer({ min: 0, max: 100000000 });
  const risk = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), cost: amount });
  const limits = fc.constantFrom('min-max' as const, 'p10-p90' as const);
  fc.assert(
    fc.property(fc.tuple(amount, amount, amount), limits, fc.array(risk, { maxLength: 3 }), (points, limit, risks) => {
      const [low = 0, likely = 0, high = 0] = points.toSorted((a, b) => a - b);
      const card: Card = {
        cost: { estimate: { low, likely, high, limits: limit } },
        risks: risks.map((each, index) => ({ ...each, id: `R${index}`, event: 'x' })),
      };
      const { p50 = 1, p85 = 0 } = projectCostRange(project('a', card), table, { seed: 1, draws: 200 }) ?? {};
      expect(p50).toBeLessThanOrEqual(p85);
    }),
  );
});

test('what would come after the project is no part of what it costs', () => {
  const risk = { id: 'R1', event: 'dearer to run', probability: 0.9, cost: 900_000 } as const;
  expect(costEvents({ risks: [risk] }, table)).toEqual([{ risk: 'R1', probability: 0.9, cost: 900_000 }]);
  expect(costEvents({ risks: [{ ...risk, proximity: 'this_project' }] }, table)).toHaveLength(1);
  expect(costEvents({ risks: [{ ...risk, proximity: 'after_project' }] }, table)).toEqual([]);
});
