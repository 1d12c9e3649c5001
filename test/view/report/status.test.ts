import { expect, test } from 'vitest';
import { statusView } from '../../../src/view/report/status-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const running = { status: 'active', stage: 'execution' } as const;
const view = statusView(
  reportFactsOf({
    projects: {
      a: {
        title: 'A',
        ...running,
        status_report: { date: '2026-11-01', overall: { colour: 'green' }, risk: { colour: 'yellow', comment: 'Kø' } },
      },
      b: {
        title: 'B',
        ...running,
        status_report: { date: '2026-01-01', overall: { colour: 'red', action: 'Ny plan', due: '2026-11-01' } },
      },
      c: { title: 'C', ...running },
      e: {
        title: 'E',
        stage: 'execution',
        status: 'on_hold',
        status_report: { date: '2026-01-01', overall: { colour: 'green' } },
      },
      d: {
        title: 'D',
        status: 'stopped',
        stage: 'execution',
        status_report: { date: '2026-11-01', overall: { colour: 'red' } },
      },
    },
    meetings: { '2026-12-10': { date: '2026-12-10', status: 'planned', agenda: [{ case: '7/26', card: 'b' }] } },
    governance: { escalation: ['Leder', 'Eier', 'Sektor'] },
  }),
);

test('red comes first, old reports are marked where one is due, and those who are over are left out', () => {
  expect(view.rows.map(({ id, isStale }) => [id, isStale])).toEqual([
    ['b', true],
    ['a', false],
    ['e', false],
  ]);
  expect(view.silent.map(({ id }) => id)).toEqual(['c']);
  expect(view.counts).toEqual({ red: 1, yellow: 0, green: 2 });
});

test('a red deviation goes past the owner, a yellow one to the owner', () => {
  expect(view.deviations.map(({ id, overall, nextLevel, onAgenda }) => [id, overall, nextLevel, onAgenda])).toEqual([
    ['b', 'red', 'Sektor', '7/26'],
    ['a', null, 'Eier', null],
  ]);
  expect(view.deviations[0]?.lights[0]).toMatchObject({ action: 'Ny plan', due: '2026-11-01', isOverdue: true });
});
