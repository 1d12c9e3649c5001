import { expect, test } from 'vitest';
import { balanceView } from '../../../src/view/report/balance-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const view = balanceView(
  reportFactsOf({
    strategy: {
      goals: [
        { id: 'M1', text: 'Hjemme' },
        { id: 'M2', text: 'Ingen' },
      ],
      balance: [{ dimension: 'sector', value: 'helse', min_percent: 50 }],
    },
    governance: { sectors: [{ id: 'helse', name: 'Helse' }] },
    projects: {
      a: {
        title: 'A',
        stage: 'execution',
        status: 'active',
        sector: 'helse',
        strategy: { goals: [{ goal: 'M1' }] },
        cost: { estimate: { likely: 100 } },
        time: {
          period: { start: '2026-01-01', end: '2027-06-30' },
          milestones: [{ id: 'M', name: 'Sent', planned: '2026-05-01' }],
          decisions_awaited: [{ type: 'regulation', date: '2027-01-01' }],
        },
      },
      b: {
        title: 'B',
        status: 'proposed',
        stage: 'concept',
        cost: { estimate: { likely: 300 } },
        time: { period: { start: '2027-01-01', end: '2028-01-01' } },
        links: {
          depends_on: [
            { card: 'a', by: '2027-02-01' },
            { card: 'c', kind: 'shares_solution' },
          ],
        },
      },
      c: { title: 'C', status: 'stopped', stage: 'planning' },
    },
  }),
);

test('targets are judged with the proposals, and told without them', () => {
  expect(view.targets).toEqual([
    {
      dimension: 'sector',
      value: 'helse',
      min: 50,
      max: null,
      actual: 25,
      of: 'cost',
      verdict: 'below',
      off: 25,
      name: 'Helse',
      decided: 100,
    },
  ]);
});

test('goals without projects and projects without goals are told', () => {
  expect(view.coverage.goals.map(({ id, decided, proposed }) => [id, decided.length, proposed.length])).toEqual([
    ['M1', 1, 0],
    ['M2', 0, 0],
  ]);
  expect(view.coverage.withoutGoal.map(({ id }) => id)).toEqual(['b']);
});

test('dependencies are held against the dates, and those on stopped projects are told', () => {
  expect(view.plan.dependencies.map(({ project, on, verdict }) => [project.id, on.id, verdict])).toEqual([
    ['b', 'a', 'late'],
    ['b', 'c', 'given_up'],
  ]);
});

test('the roadmap tells what is overdue, and critical dates who did not wait', () => {
  expect(view.plan.roadmap.rows.map(({ project, next }) => [project.id, next?.overdue ?? null])).toEqual([
    ['a', true],
    ['b', null],
  ]);
  expect(view.plan.critical).toMatchObject([
    { date: '2027-01-01', kind: 'regulation', passed: false, startedWithout: true },
  ]);
});
