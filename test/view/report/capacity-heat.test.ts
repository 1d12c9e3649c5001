import { expect, test } from 'vitest';
import { capacityHeat } from '../../../src/view/report/capacity-heat.ts';
import type { CapacityRow } from '../../../src/view/report/money-capacity-view.ts';

const cell = (competence: string, year: number, given: Partial<CapacityRow>): CapacityRow => ({
  competence,
  name: null,
  year,
  capacity: 4,
  assigned: 0,
  requested: 0,
  overAssigned: 0,
  short: 0,
  users: [],
  ...given,
});

test('percent of the capacity, and how grave it is', () => {
  const heat = capacityHeat([
    cell('a', 2028, { assigned: 3, requested: 0.59 }),
    cell('a', 2027, { assigned: 3, requested: 0.6 }),
    cell('b', 2027, { assigned: 3, requested: 2, short: 1 }),
    cell('b', 2028, { assigned: 5, requested: 0, short: 1, overAssigned: 1 }),
  ]);
  expect(heat?.years).toEqual([2027, 2028]);
  expect(heat?.rows.map(({ competence, cells }) => [competence, ...cells])).toEqual([
    ['a', { percent: 90, load: 'full' }, { percent: 90, load: 'full' }],
    ['b', { percent: 125, load: 'short' }, { percent: 125, load: 'over' }],
  ]);
  const roomy = capacityHeat([cell('a', 2027, { assigned: 3.5 }), cell('b', 2027, {})]);
  expect(roomy?.rows.map(({ cells }) => cells)).toEqual([
    [{ percent: 88, load: 'free' }],
    [{ percent: 0, load: 'free' }],
  ]);
});

test('nobody to ask is no percentage, and a capacity that nobody knows is no cell', () => {
  const heat = capacityHeat([
    cell('a', 2027, { capacity: 0, requested: 1, short: 1 }),
    cell('b', 2027, { capacity: 0 }),
    cell('c', 2027, { capacity: null, assigned: 1, short: null, overAssigned: null }),
  ]);
  expect(heat?.rows.map(({ cells }) => cells[0])).toEqual([
    { percent: null, load: 'short' },
    { percent: 0, load: 'free' },
    null,
  ]);
});

test('one cell alone is nothing to compare', () => {
  expect(capacityHeat([cell('a', 2027, {})])).toBeNull();
  expect(capacityHeat([cell('a', 2027, {}), cell('b', 2027, { capacity: null })])).toBeNull();
});
