import { expect, test } from 'vitest';
import type { CapacityRow } from '../../../src/view/report/money-capacity-view.ts';
import { tightestYear } from '../../../src/view/report/tightest-year.ts';

const cell = (competence: string, year: number, capacity: number | null, demand: number): CapacityRow => ({
  competence,
  name: null,
  year,
  capacity,
  assigned: demand,
  requested: 0,
  overAssigned: 0,
  short: 0,
  users: [],
});

test('the year in which most people are short, with those who are', () => {
  const found = tightestYear([
    cell('a', 2027, 5, 5.4),
    cell('b', 2027, 5, 1),
    cell('a', 2028, 5, 5.1),
    cell('b', 2028, 2, 2.4),
  ]);
  expect(found).toMatchObject({ year: 2028, hidden: 0 });
  expect(found?.rows).toEqual([
    { competence: 'a', name: null, capacity: 5, demand: 5.1 },
    { competence: 'b', name: null, capacity: 2, demand: 2.4 },
  ]);
  expect(found?.short.map(({ competence }) => competence)).toEqual(['a', 'b']);
});

test('where nobody is short, the fullest year; of two alike the first', () => {
  const full = [cell('a', 2027, 5, 1), cell('b', 2027, 5, 2), cell('a', 2028, 5, 4), cell('b', 2028, 5, 0)];
  expect(tightestYear(full)).toMatchObject({ year: 2028, short: [] });
  const alike = full.map((each) => ({ ...each, assigned: 2.5 }));
  expect(tightestYear(alike)).toMatchObject({ year: 2027, short: [] });
});

test('a capacity that nobody knows, one competence alone, and a year without bookings are nothing to draw', () => {
  expect(tightestYear([cell('a', 2027, null, 9), cell('b', 2027, 5, 1)])).toBeNull();
  expect(tightestYear([cell('a', 2027, 5, 0), cell('b', 2027, 5, 0)])).toBeNull();
  expect(tightestYear([cell('a', 2027, 5, 0), cell('b', 2027, 0, 1)])?.short).toHaveLength(1);
});

test('of many competences those with the least room are shown, in the order of the table', () => {
  const many = Array.from({ length: 16 }, (_, index) => cell(`c${index}`, 2027, 5, index < 2 ? 1 : 5));
  const found = tightestYear(many);
  expect(found?.hidden).toBe(2);
  expect(found?.rows.map(({ competence }) => competence)).toEqual(many.slice(2).map(({ competence }) => competence));
});
