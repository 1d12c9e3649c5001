// What each year may come to cost: against closed forms and known sums, and the same whoever else is there.
import { expect, test } from 'vitest';
import type { Card, Project } from '../../../src/core/model/portfolio.ts';
import { drawnQuantile } from '../../../src/core/risk/cost-draws.ts';
import { costSpread } from '../../../src/core/risk/cost-spread.ts';
import { portfolioCostRange } from '../../../src/core/risk/portfolio-cost-range.ts';
import { riskTable } from '../../../src/core/risk/risk-table.ts';
import { addToYears, emptyYearSums } from '../../../src/core/risk/year-cost-sums.ts';
import { type YearFrame, yearlyPlan } from '../../../src/core/risk/yearly-plan.ts';
import type { Estimate } from '../../../src/generated/card-types.ts';

const table = riskTable({});
const drawing = { seed: 1, draws: 10_000 };
const million = 1_000_000;
const project = (id: string, card: Card): Project => ({ id, file: `${id}.yaml`, card });
const frameOf = (year: number, frame: number, more: Partial<YearFrame> = {}): YearFrame => ({
  year,
  frame,
  reserve: 0,
  taken: 0,
  carryOver: 0,
  ...more,
});
const yearsOf = (projects: readonly Project[], frames: readonly YearFrame[], firstYear = 2027) =>
  portfolioCostRange(projects, table, drawing, yearlyPlan(frames, projects, firstYear)).years;
const costing = (estimate: Estimate, ...years: readonly (readonly [year: number, budget: number])[]): Card => ({
  cost: { estimate, project: years.map(([year, budget]) => ({ year, budget })) },
});
/** A standard error of a share, times four. */
const margin = (share: number) => 4 * Math.sqrt((share * (1 - share)) / drawing.draws);

const plain = { low: 8 * million, likely: 10 * million, high: 15 * million };
/** Ends at 10, and just as often at 20. */
const coin = (...years: readonly (readonly [number, number])[]): Card => ({
  ...costing({ low: 10, likely: 10, high: 10 }, ...years),
  risks: [{ id: 'R1', event: 'x', probability: 0.5, cost: 10 }],
});

test('one cost factor for all years: the closed form of the whole, in proportion to the plan', () => {
  const one = project('a', costing(plain, [2027, 6 * million], [2028, 4 * million]));
  const [first, second] = yearsOf([one], [frameOf(2027, 7 * million)]);
  const together = { p10: 0.6 * 9183215.957, p50: 0.6 * 10816699.867, p85: 0.6 * 12708712.153 };
  expect(first?.together).toMatchObject({
    p10: Math.round(together.p10),
    p50: Math.round(together.p50),
    p85: Math.round(together.p85),
  });
  expect(second).toMatchObject({ year: 2028, frame: null, planned: 4 * million });
  expect(second?.together).toMatchObject({ p50: Math.round((together.p50 * 4) / 6), frameHolds: null });
  // One project has nobody to overrun apart from, so there is no interval.
  expect(first?.independent).toEqual(first?.together);
  // F(7/0.6): 1 − (15 − 11.667)²/(7 · 5), to a step of the 2,000.
  expect(first?.together.frameHolds).toBeCloseTo(1 - (15 - 7 / 0.6) ** 2 / 35, 2);
});

test('the draws agree with the closed form within four standard errors', () => {
  const one = project('a', costing(plain, [2027, 10 * million]));
  const plan = yearlyPlan([], [one], 2027);
  const [sum] = emptyYearSums(plan, drawing.draws);
  if (!sum) throw new Error('a year');
  addToYears([sum], one.id, plan.costs.get(one.id), costSpread(one, table, drawing));
  const sorted = sum.independent.toSorted();
  // Density of the triangle at each quantile: 2 (x − a)/((b − a)(m − a)), or 2 (b − x)/((b − a)(b − m)) above the likely.
  const density = (x: number) => (x < 10 ? (2 * (x - 8)) / 14 : (2 * (15 - x)) / 35);
  for (const [percent, exact] of [
    [10, sum.quantiles.p10],
    [50, sum.quantiles.p50],
    [85, sum.quantiles.p85],
  ] as const) {
    const off = Math.abs(drawnQuantile(sorted, percent) - exact) / million;
    expect(off).toBeLessThan(margin(percent / 100) / density(exact / million));
  }
  const under = sorted.findIndex((cost) => cost > 12 * million) / drawing.draws;
  const share = 1 - 3 ** 2 / 35;
  expect(Math.abs(under - share)).toBeLessThan(margin(share));
});

test('no spread: exact to the krone, whatever the seed', () => {
  const certain = { low: 10, likely: 10, high: 10 };
  const two = ['a', 'b'].map((id) => project(id, costing(certain, [2027, 7], [2028, 3])));
  const years = yearsOf(two, [frameOf(2027, 14, { reserve: 1 }), frameOf(2028, 5)]);
  const even = { p10: 14, p50: 14, p85: 14, frameHolds: 1, reserveUntouched: 0 };
  expect(years[0]).toMatchObject({ planned: 14, independent: even, together: even });
  expect(years[1]?.together).toMatchObject({ p50: 6, frameHolds: 0, reserveUntouched: 0 });
});

test('two coins: 20, 30 or 40, apart and together', () => {
  const two = ['a', 'b'].map((id) => project(id, coin([2027, 10])));
  const [year] = yearsOf(two, [frameOf(2027, 30, { reserve: 5 })]);
  expect(year?.independent).toMatchObject({ p10: 20, p50: 30, p85: 40 });
  expect(year?.together).toMatchObject({ p10: 20, p85: 40 });
  expect(Math.abs((year?.independent.frameHolds ?? 0) - 0.75)).toBeLessThan(margin(0.75));
  expect(Math.abs((year?.independent.reserveUntouched ?? 0) - 0.25)).toBeLessThan(margin(0.25));
  expect(Math.abs((year?.together.frameHolds ?? 0) - 0.5)).toBeLessThan(margin(0.5));
});

test('two falling triangles: the sum is within 1 in 5 of 6 cases apart, and in 3 of 4 together', () => {
  const falling = { low: 0, likely: 0, high: million };
  const two = ['a', 'b'].map((id) => project(id, costing(falling, [2027, million])));
  const [year] = yearsOf(two, [frameOf(2027, million)]);
  // P(X + Y ≤ s) = 2s² − 4s³/3 + s⁴/6 for s ≤ 1; P(2X ≤ 1) = 1 − (1 − ½)².
  expect(Math.abs((year?.independent.frameHolds ?? 0) - 5 / 6)).toBeLessThan(margin(5 / 6));
  expect(year?.together.frameHolds).toBeCloseTo(0.75, 3);
});

test('what is spent does not move, and a project never ends below it', () => {
  const card = costing({ low: 5, likely: 12, high: 20 }, [2026, 10], [2027, 2]);
  const [year] = yearsOf([project('a', card)], [frameOf(2027, 3)]);
  // P10 of the whole is 8.2, less than the 10 of 2026: then 2027 costs nothing more.
  expect(year?.together).toMatchObject({ p10: 0, p50: 2 });
  const spent = { cost: { ...card.cost, project: [{ year: 2027, budget: 12, actual: 12 }] } };
  expect(yearsOf([project('a', spent)], [frameOf(2027, 12)])[0]?.together).toMatchObject({ p10: 12, p85: 12 });
});

test('what one year leaves may be used in the next, as far as it may be carried over', () => {
  const two = [project('a', coin([2027, 10])), project('b', { cost: { project: [{ year: 2028, budget: 12 }] } })];
  const second = (carryOver: number) =>
    yearsOf(two, [frameOf(2027, 20, { carryOver }), frameOf(2028, 10)])[1]?.independent.frameHolds ?? NaN;
  expect(second(0)).toBe(0);
  expect(second(1)).toBe(0);
  expect(Math.abs(second(2) - 0.5)).toBeLessThan(margin(0.5));
});

test('a new card changes nobody else’s draws, and the order of cards changes nothing', () => {
  const [a, b, c] = [
    project('a', { ...coin([2029, 10]), status: 'proposed' }),
    project('b', costing(plain, [2027, 6 * million], [2028, 4 * million])),
    project('c', {
      ...costing(plain, [2027, 10 * million]),
      risks: [{ id: 'R1', event: 'x', probability: 0.3, cost: million }],
    }),
  ] as const;
  const frames = [frameOf(2027, 17 * million, { reserve: million, carryOver: million }), frameOf(2028, 5 * million)];
  const before = yearsOf([b, c], frames);
  expect(yearsOf([a, b, c], frames).slice(0, 2)).toEqual(before);
  expect(yearsOf([c, a, b], frames)).toEqual(yearsOf([a, b, c], frames));
  expect(before[0]?.independent.p85).not.toBe(before[0]?.together.p85);
});

test('sixty projects over four years take well under a second', () => {
  const sixty = Array.from({ length: 60 }, (_, index) =>
    project(`p${index}`, {
      ...costing(plain, [2027, million], [2028, 4 * million], [2029, 3 * million], [2030, 2 * million]),
      risks: [{ id: 'R1', event: 'x', probability: 0.3, cost: million }],
    }),
  );
  const start = performance.now();
  const years = yearsOf(
    sixty,
    [2027, 2028, 2029, 2030].map((year) => frameOf(year, 300 * million)),
  );
  expect(years).toHaveLength(4);
  // About 150 ms on the machine it was written on; with room for a busy one.
  expect(performance.now() - start).toBeLessThan(2000);
});
