// Figures for following up: what was overspent and how it is taken back, and what benefits have given.
import { expect, test } from 'vitest';
import { nextDeadline } from '../../../src/core/economics/funding-deadlines.ts';
import { applicationsOf, rulesOf } from '../../../src/core/economics/funding-rules.ts';
import { overspentYears } from '../../../src/core/economics/overspent-years.ts';
import { realisedBenefits } from '../../../src/core/economics/realised-benefits.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

test('an overspent year is taken back by the plan first, then by what later years save', () => {
  const card = {
    cost: {
      project: [
        { year: 2024, budget: 1000, actual: 1100 },
        { year: 2025, budget: 500, actual: 470 },
        { year: 2026, budget: 500, forecast: 480, actual: 10 },
        { year: 2028, budget: 500, forecast: 300 },
      ],
      recovery: [
        { overspent_year: 2024, year: 2025, amount: 20 },
        { overspent_year: 2024, year: 2028, amount: 30 },
      ],
    },
  };
  // 2025 saved 30, of which the plan takes 20; 2026 is expected to save 20; 2028 is too late.
  expect(overspentYears(card, 3, 2026)).toEqual([
    {
      index: 0,
      year: 2024,
      budget: 1000,
      actual: 1100,
      over: 100,
      latest: 2027,
      planned: 20,
      plannedIn: [2025],
      late: 30,
      saved: 30,
      left: 50,
    },
  ]);
});

test('without a limit any later year will do', () => {
  const card = {
    cost: {
      project: [{ year: 2024, budget: 100, actual: 110 }],
      recovery: [{ overspent_year: 2024, year: 2040, amount: 10 }],
    },
  };
  expect(overspentYears(card, null, 2026)).toMatchObject([{ latest: null, planned: 10, late: 0, left: 0 }]);
});

test('realised benefits are held against plan and cut, by organisation and year, and each is counted once', () => {
  const { projects } = portfolioOf({
    projects: {
      a: {
        owner: { organisation: 'storvik' },
        benefits: [
          {
            id: 'G1',
            name: 'Porto',
            annual: [
              { year: 2024, amount: 100, realised: 80 },
              { year: 2025, amount: 100, realised: 130 },
              { year: 2026, amount: 100 },
            ],
            budget_cut: [{ year: 2025, amount: 100 }],
          },
          { id: 'G2', name: 'Tid', organisation: 'nesfjord', annual: [{ year: 2025, amount: 40 }] },
          { id: 'G3', name: 'Reiser', arena: 'citizens', annual: [{ year: 2025, amount: 7, realised: 5 }] },
        ],
      },
      b: {
        owner: { organisation: 'storvik' },
        benefits: [
          { id: 'G1', name: 'Delt', shared_with: ['a'], annual: [{ year: 2025, amount: 1000 }] },
          { id: 'G2', name: 'Papir', annual: [{ year: 2025, amount: 20 }], budget_cut: [{ year: 2025, amount: 20 }] },
        ],
      },
    },
  });
  const rows = realisedBenefits(projects, new Set(['a', 'b']), 2026);
  expect(rows).toEqual([
    {
      year: 2024,
      organisation: 'storvik',
      planned: 100,
      realised: 80,
      plannedOfTold: 100,
      cut: 0,
      cutOfTold: 0,
      benefits: 1,
      untold: 0,
    },
    {
      year: 2025,
      organisation: 'nesfjord',
      planned: 40,
      realised: null,
      plannedOfTold: 0,
      cut: 0,
      cutOfTold: 0,
      benefits: 1,
      untold: 1,
    },
    {
      year: 2025,
      organisation: 'storvik',
      planned: 120,
      realised: 130,
      plannedOfTold: 100,
      cut: 120,
      cutOfTold: 100,
      benefits: 2,
      untold: 1,
    },
    {
      year: 2025,
      organisation: null,
      planned: 7,
      realised: 5,
      plannedOfTold: 7,
      cut: 0,
      cutOfTold: 0,
      benefits: 1,
      untold: 0,
    },
  ]);
});

test('lines without a date follow the first of the same source that has one', () => {
  const governance = {
    funding_schemes: [
      { id: 'digifin', name: 'Gamle regler', valid_to: '2025-12-31', deadlines: ['2025-09-15'] },
      { id: 'digifin', name: 'Nye regler', valid_from: '2026-01-01', deadlines: ['2027-03-01', '2026-09-15'] },
    ],
  };
  const funding = [
    { source: 'digifin', amount: 10 },
    { source: 'digifin', amount: 20, applied: '2025-05-01' },
    { source: 'own', amount: 5 },
    { source: 'digifin', amount: 40, status: 'refused' },
  ] as const;
  const [digifin, own] = applicationsOf({ governance }, { funding }, '2026-11-22');
  expect(digifin).toMatchObject({ amount: 30, applied: '2025-05-01', rules: [{ name: 'Gamle regler' }] });
  expect(own).toMatchObject({ source: 'own', amount: 5, rules: [] });
  const today = rulesOf({ governance }, 'digifin', '2026-11-22');
  expect(nextDeadline(today, '2026-11-22')).toBe('2027-03-01');
  expect(nextDeadline(today, '2027-03-02')).toBeNull();
});
