import { expect, test } from 'vitest';
import { type FrameCandidate, frameLine, frameMarks } from '../../../src/core/rank/frame-line.ts';

const candidate = (
  id: string,
  cost: Record<number, number> | null,
  rest: Partial<FrameCandidate> = {},
): FrameCandidate => ({
  id,
  first: false,
  scored: true,
  priced: cost !== null,
  cost: cost && new Map(Object.entries(cost).map(([year, amount]) => [Number(year), amount])),
  ...rest,
});
const frames = [
  { year: 2027, amount: 12, reserve: 2, adopted: true },
  { year: 2025, amount: 5 },
];
const marksOf = (candidates: readonly FrameCandidate[]) =>
  Object.fromEntries(frameLine(candidates, frames, 2026).marks);

test('what is bound is taken first, wherever it stands in the list', () => {
  const candidates = [
    candidate('a', { 2027: 6 }),
    candidate('b', { 2027: 5 }),
    candidate('bound', { 2027: 4 }, { first: true }),
  ];
  expect(marksOf(candidates)).toEqual({ a: 'inside', b: 'line', bound: 'first' });
  expect(frameLine(candidates, frames, 2026).years).toEqual([
    { year: 2027, frame: 12, reserve: 2, adopted: true, usedFirst: 4, usedByList: 6, left: 0 },
  ]);
});

test('below the line some still fit', () => {
  const candidates = [
    candidate('a', { 2027: 7 }),
    candidate('b', { 2027: 4 }),
    candidate('c', { 2027: 4 }),
    candidate('d', { 2027: 3 }),
    candidate('e', { 2027: 1 }),
  ];
  expect(marksOf(candidates)).toEqual({ a: 'inside', b: 'line', c: 'outside', d: 'fits', e: 'outside' });
});

test('without scores or cost nobody can be placed', () => {
  expect(
    marksOf([
      candidate('a', null),
      candidate('b', { 2027: 1 }, { scored: false }),
      candidate('c', null, { priced: true }),
    ]),
  ).toEqual({ a: 'unknown_cost', b: 'unscored', c: 'no_years' });
});

test('years without a frame bind nobody, and are named; bound projects of unknown cost too', () => {
  const line = frameLine(
    [candidate('a', { 2025: 9, 2026: 99, 2029: 1 }), candidate('b', null, { first: true })],
    frames,
    2026,
  );
  expect(line.marks.get('a')).toBe('inside');
  expect(line.yearsWithoutFrame).toEqual([2026, 2029]);
  expect(line.firstWithoutCost).toEqual(['b']);
});

test('bound projects can need more than there is', () => {
  const line = frameLine(
    [candidate('a', { 2027: 11 }, { first: true }), candidate('b', { 2027: 0 }), candidate('c', { 2027: 1 })],
    frames,
    2026,
  );
  expect(line.years[0]?.left).toBe(-1);
  expect(Object.fromEntries(line.marks)).toEqual({ a: 'first', b: 'inside', c: 'line' });
});

test('without any frame nothing is inside or outside', () => {
  expect(frameLine([candidate('a', { 2027: 1 })], [], 2026).marks.get('a')).toBeNull();
});

test('the marks alone are those of the line', () => {
  const candidates = [candidate('a', { 2027: 7 }), candidate('b', { 2027: 4 }), candidate('c', { 2027: 3 })];
  expect(Object.fromEntries(frameMarks(candidates, frames, 2026))).toEqual({ a: 'inside', b: 'line', c: 'fits' });
  expect(Object.fromEntries(frameMarks(candidates, frames, 2028))).toEqual({ a: null, b: null, c: null });
});
