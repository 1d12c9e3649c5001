// Figures about the money of many projects together.
import { expect, test } from 'vitest';
import { benefitAchievement } from '../../../src/core/economics/benefit-achievement.ts';
import { costAccount } from '../../../src/core/economics/cost-account.ts';
import { economicsSettings } from '../../../src/core/economics/economics-settings.ts';
import { operationAccount } from '../../../src/core/economics/operation-account.ts';
import { portfolioStress } from '../../../src/core/economics/portfolio-stress.ts';
import { projectEconomics } from '../../../src/core/economics/project-economics.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const { projects } = portfolioOf({
  projects: {
    lines: {
      cost: {
        project: [
          { year: 2025, budget: 100, forecast: 90, actual: 120 },
          { year: 2026, budget: 200, forecast: 230, actual: 50 },
          { year: 2027, forecast: 70 },
        ],
        operation: [
          { year: 2028, amount: 10 },
          { year: 2028, amount: 5, financed: true },
          { year: 2029, amount: -3 },
        ],
      },
    },
    spread: { cost: { estimate: { likely: 100 } }, time: { period: { start: '2026-01-01', end: '2027-12-31' } } },
    yearless: { cost: { estimate: { likely: 40 } }, time: { period: { end: '2027-12-31' } } },
    unknown: {},
  },
});

test('the account holds what is over against what was spent, and the rest against the forecast', () => {
  const account = costAccount(projects, 2026);
  expect(account.years).toEqual([
    { year: 2025, budget: 100, expected: 120, actual: 120, deviation: 20 },
    { year: 2026, budget: 200, expected: 280, actual: 50, deviation: 30 },
    { year: 2027, budget: null, expected: 120, actual: null, deviation: null },
  ]);
  expect(account.total).toEqual({ budget: 300, expected: 520, actual: 170, deviation: 50 });
  expect(account).toMatchObject({
    spread: ['spread'],
    withoutYears: ['yearless'],
    withoutYearsAmount: 40,
    withoutCost: ['unknown'],
  });
});

test('operation that nobody pays is told apart, and savings are not', () => {
  expect(operationAccount(projects, [2028, 2029])).toEqual([
    { year: 2028, amount: 15, notFinanced: 10 },
    { year: 2029, amount: -3, notFinanced: 0 },
  ]);
});

test('the stress page scales cost and benefit, and tries the worst overrun on the project with most left', () => {
  const settings = {
    ...economicsSettings({ economics: { tax_cost: 0, discount: [{ from_year: 0, rate: 0 }] } }, 2026),
    horizon: 2,
  };
  const card = (cost: number, benefit: number) => ({
    cost: { project: [{ year: 2026, budget: cost }] },
    benefits: [{ id: 'g', name: 'g', type: 'priced' as const, annual: [{ year: 2027, amount: benefit }] }],
  });
  const valued = portfolioOf({
    projects: { large: card(1000, 3000), small: card(100, 100), unpriced: { cost: { estimate: { likely: 5 } } } },
  });
  const stress = portfolioStress(
    valued.projects.map((project) => ({ id: project.id, economics: projectEconomics(project, settings) })),
    settings,
  );
  expect(stress.counted).toEqual(['large', 'small']);
  expect(stress.largest).toBe('large');
  expect(stress.lines.map(({ kind, percent, cost, extra, npv }) => [kind, percent, cost, extra, npv])).toEqual([
    ['plan', 0, 1100, 0, 2000],
    ['cost', 10, 1210, 110, 1890],
    ['cost', 41, 1551, 451, 1549],
    ['cost', 67, 1837, 737, 1263],
    ['cost', 200, 3300, 2200, -200],
    ['one_project', 447, 5570, 4470, -2470],
    ['benefit', 75, 1100, 0, 1225],
    ['benefit', 50, 1100, 0, 450],
    ['benefit', 25, 1100, 0, -325],
  ]);
});

test('achievement is the way from baseline to target, by the last measurement', () => {
  const benefit = {
    id: 'g',
    name: 'g',
    measurements: [
      { date: '2026-09-01', value: 80 },
      { date: '2026-01-01', value: 90 },
    ],
  };
  expect(benefitAchievement({ ...benefit, indicator: { baseline: 100, target: 60 } })).toEqual({
    last: { date: '2026-09-01', value: 80 },
    share: 0.5,
  });
  expect(benefitAchievement(benefit)?.share).toBeNull();
  expect(benefitAchievement({ id: 'g', name: 'g' })).toBeNull();
});

test('a measurement whose value could not be read is not a measurement', () => {
  const unread = { date: '2026-09-01' } as { date: string; value: number };
  expect(benefitAchievement({ id: 'g', name: 'g', measurements: [unread] })).toBeNull();
});
