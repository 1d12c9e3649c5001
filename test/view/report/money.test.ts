import { expect, test } from 'vitest';
import { moneyView } from '../../../src/view/report/money-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const benefit = {
  id: 'g',
  name: 'Gevinst',
  type: 'priced' as const,
  class: 'labour_saving' as const,
  arena: 'own' as const,
  annual: [{ year: 2027, amount: 100 }],
  measurements: [{ date: '2026-10-01', value: 5 }],
  indicator: { unit: 'timer', baseline: 10, target: 0 },
};
const facts = reportFactsOf({
  projects: {
    going: {
      title: 'Går',
      stage: 'execution',
      status: 'active',
      cost: { project: [{ year: 2026, budget: 10, forecast: 12 }] },
      benefits: [benefit],
    },
    wish: {
      title: 'Ønske',
      stage: 'idea',
      status: 'proposed',
      cost: { project: [{ year: 2027, budget: 30 }] },
      links: { excludes: ['going'] },
    },
    over: {
      status: 'stopped',
      cost: {
        project: [
          { year: 2025, budget: 9, actual: 7 },
          { year: 2027, budget: 9 },
        ],
      },
    },
  },
  capacity: { frames: [{ year: 2027, amount: 50, reserve: 5 }] },
});
const view = moneyView(facts);

test('what is decided and what is proposed stand apart, and what is stopped is only told of', () => {
  expect(view.cost.years).toEqual([
    { year: 2026, frame: null, budget: 10, expected: 12, actual: null, deviation: 2, proposed: null, moved: null },
    { year: 2027, frame: 50, budget: null, expected: null, actual: null, deviation: null, proposed: 30, moved: null },
  ]);
  expect(view.cost).toMatchObject({ decided: 1, proposals: 1, spentOnEnded: 7 });
  expect(view.cost.exclusive).toEqual([
    [
      { id: 'going', title: 'Går' },
      { id: 'wish', title: 'Ønske' },
    ],
  ]);
});

test('benefits are split into taken out and kept, and need an owner from planning on', () => {
  expect(view.benefits.years.find(({ year }) => year === 2027)).toMatchObject({
    gross: 100,
    withdrawn: 50,
    kept: 50,
    elsewhere: 0,
  });
  expect(view.benefits).toMatchObject({ unknownBenefit: 1, withoutOwner: 1, withoutIndicator: 0 });
  expect(view.benefits.missing.map(({ project, withoutOwner }) => [project.id, withoutOwner])).toEqual([
    ['going', ['Gevinst']],
  ]);
  expect(view.benefits.measured.map(({ share }) => share)).toEqual([0.5]);
});

test('the frame tells what it leaves out: here the idea, which has no scores', () => {
  expect(view.cost.frame.notTaken).toEqual([{ year: 2027, amount: 30 }]);
  expect(moneyView({ ...facts, area: 'Skole' }).cost.frame.notTaken).toEqual([]);
});

test('in the report of one area the frame does not stand beside the cost', () => {
  expect(moneyView({ ...facts, area: 'Skole' }).cost.years.every(({ frame }) => frame === null)).toBe(true);
});
