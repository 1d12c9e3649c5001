import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareValues, sameValue } from '../../../src/core/diff/compare-values.ts';

const fields = (before: unknown, after: unknown): readonly string[] =>
  compareValues(before, after).map(({ field }) => field);

test('a changed value is named by its path, a new element by what names it', () => {
  expect(fields({ need: { problem: 'A' } }, { need: { problem: 'B' } })).toEqual(['need.problem']);
  expect(compareValues({ risks: [] }, { risks: [{ id: 'R1', event: 'x' }] })).toEqual([
    { field: 'risks[R1]', pointer: ['risks', 0], before: null, after: { id: 'R1', event: 'x' } },
  ]);
});

test('elements are known again wherever they stand', () => {
  const before = {
    risks: [
      { id: 'R1', likelihood: 1 },
      { id: 'R2', likelihood: 2 },
    ],
  };
  const after = {
    risks: [
      { id: 'R2', likelihood: 3 },
      { id: 'R1', likelihood: 1 },
    ],
  };
  expect(compareValues(before, after)).toEqual([
    { field: 'risks[R2].likelihood', pointer: ['risks', 0, 'likelihood'], before: 2, after: 3 },
  ]);
});

test('cost lines are known by year and kind, and two of the same are told apart', () => {
  const line = (year: number, budget: number, kind?: string) => ({ year, budget, ...(kind ? { kind } : {}) });
  expect(fields([line(2026, 1), line(2027, 2)], [line(2027, 5), line(2026, 1)])).toEqual(['[2027].budget']);
  expect(fields([line(2026, 1, 'a')], [line(2026, 1, 'a'), line(2026, 4, 'a')])).toEqual(['[2026.a#2]']);
});

test('of several with one name, those that are the same are known, and a change is not told crosswise', () => {
  const lines = (...costs: readonly (readonly [string, number])[]) =>
    costs.map(([note, budget]) => ({ year: 2026, kind: 'a', note, budget }));
  const before = lines(['Lønn', 900], ['Lisens', 100], ['Reise', 5]);
  expect(compareValues(before, lines(['Lønn', 50], ['Lisens', 100], ['Reise', 5]))).toEqual([
    { field: '[2026.a].budget', pointer: [0, 'budget'], before: 900, after: 50 },
  ]);
  expect(compareValues(before, lines(['Reise', 5], ['Lønn', 900], ['Lisens', 70]))).toMatchObject([
    { before: 100, after: 70 },
  ]);
  expect(compareValues(before, lines(['Lønn', 900], ['Reise', 5]))).toMatchObject([
    { before: { note: 'Lisens' }, after: null },
  ]);
});

test('an element that is called what a number would make keeps its name', () => {
  expect(fields({ areas: ['x', 'x#2'] }, { areas: ['x', 'x', 'x#2'] })).toEqual(['areas[x#3]']);
});

test('a list of texts is a set; a matrix, a span and the bodies of a route have an order', () => {
  expect(fields({ areas: ['skole', 'arkiv'] }, { areas: ['arkiv', 'skole'] })).toEqual([]);
  expect(fields({ areas: ['skole'] }, { areas: ['arkiv'] })).toEqual(['areas[arkiv]', 'areas[skole]']);
  expect(fields({ span: [1, 2] }, { span: [2, 1] })).toEqual(['span']);
  const route = (...bodies: string[]) => ({ routing: [{ name: 'r', bodies }] });
  expect(fields(route('a', 'b'), route('b', 'a'))).toEqual(['routing[r].bodies']);
});

test.each([
  ['nothing and an empty group', { time: {} }, {}],
  ['an empty field and none', { title: null }, {}],
  ['an empty list and none', { risks: [] }, {}],
  ['text that is folded in another way', { story: 'en to\ntre ' }, { story: 'en  to tre' }],
  ['order of keys', { a: 1, b: { c: 1, d: 2 } }, { b: { d: 2, c: 1 }, a: 1 }],
])('no change: %s', (_, before, after) => {
  expect(compareValues(before, after)).toEqual([]);
  expect(compareValues(after, before)).toEqual([]);
});

test('a whole group that appears is told field by field', () => {
  expect(fields({}, { time: { period: { start: '2026-01-01', end: '2026-12-31' } } })).toEqual([
    'time.period.end',
    'time.period.start',
  ]);
});

const scalar = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', 'c'), fc.boolean());
const element = fc.record(
  { id: fc.constantFrom('R1', 'R2', 'R3'), year: fc.integer({ min: 2026, max: 2028 }), level: scalar },
  { requiredKeys: ['id'] },
);
const value = fc.dictionary(
  fc.constantFrom('title', 'risks', 'cost', 'need', 'areas'),
  fc.oneof(
    scalar,
    fc.array(element, { maxLength: 4 }),
    fc.array(scalar, { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('x', 'y'), scalar),
  ),
);

test('property: a value does not differ from itself, nor from itself in another order', () => {
  fc.assert(
    fc.property(value, (one) => {
      const turned = JSON.parse(JSON.stringify(one), (_, part) => {
        if (Array.isArray(part)) return [...part].reverse();
        if (typeof part !== 'object' || part === null) return part;
        return Object.fromEntries(Object.entries(part).reverse());
      });
      expect(compareValues(one, one)).toEqual([]);
      expect(sameValue(one, turned)).toBe(true);
    }),
  );
});

test('property: from the other end, the same fields with before and after changed about', () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      const there = compareValues(one, other);
      const back = compareValues(other, one).map(({ before, after, ...rest }) => ({
        ...rest,
        before: after,
        after: before,
      }));
      expect(back).toEqual(there.map(({ field, pointer, before, after }) => ({ field, pointer, before, after })));
      expect(new Set(there.map(({ field }) => field)).size).toBe(there.length);
    }),
  );
});
