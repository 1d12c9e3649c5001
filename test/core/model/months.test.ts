import { describe, expect, test } from 'vitest';
import { monthsBetween } from '../../../src/core/model/months.ts';

describe('months between two dates', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['2026-03-15', '2026-04-15', 1],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-05-31', '2026-06-30', 1],
    ['2026-06-30', '2026-07-31', 1 + 1 / 31],
    ['2026-12-31', '2027-03-31', 3],
    ['2026-11-01', '2026-11-16', 0.5],
    ['2026-03-15', '2026-03-15', 0],
    ['2027-03-31', '2026-12-31', -3],
  ];
  for (const [from, to, months] of cases) {
    test(`${from} to ${to}`, () => expect(monthsBetween(from, to)).toBeCloseTo(months, 10));
  }
});
