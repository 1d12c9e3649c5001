// What is spent, and what lies behind, does not move; the rest does.
import { expect, test } from 'vitest';
import { openCost } from '../../../src/core/economics/open-cost.ts';

const lines = [
  { year: 2025, budget: 40 },
  { year: 2026, budget: 30, actual: 20 },
  { year: 2026, budget: 10 },
  { year: 2027, budget: 50, forecast: 60 },
];

test('years that are over and what is spent of this one are settled', () => {
  expect(openCost({ cost: { project: lines } }, 2026)).toEqual({
    years: [
      { year: 2026, planned: 40, open: 20 },
      { year: 2027, planned: 60, open: 60 },
    ],
    settled: 60,
    open: 80,
  });
});

test('a later start moves the years; what is spent above plan leaves nothing open', () => {
  expect(openCost({ cost: { project: [{ year: 2025, budget: 5 }] } }, 2026, 1)).toEqual({
    years: [{ year: 2026, planned: 5, open: 5 }],
    settled: 0,
    open: 5,
  });
  const over = [{ year: 2026, budget: 5, actual: 7 }];
  expect(openCost({ cost: { project: over } }, 2026)).toMatchObject({ settled: 5, open: 0 });
});

test('an estimate is spread over the period; without years nothing is known', () => {
  const estimate = { likely: 10 };
  const period = { start: '2027-01-01', end: '2028-12-31' };
  expect(openCost({ cost: { estimate }, time: { period } }, 2026)).toMatchObject({
    years: [
      { year: 2027, planned: 5, open: 5 },
      { year: 2028, planned: 5, open: 5 },
    ],
    open: 10,
  });
  expect(openCost({ cost: { estimate } }, 2026)).toBeNull();
});
