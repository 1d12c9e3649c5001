import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { projectPageView } from '../../../src/view/report/project-page-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const card: Card = {
  title: 'Portal',
  stage: 'planning',
  status: 'proposed',
  need: { problem: 'Noe' },
  cost: {
    project: [
      { year: 2027, budget: 100 },
      { year: 2027, budget: 50, forecast: 80 },
    ],
    operation: [2028, 2029, 2030].map((year) => ({ year, amount: 10 })),
  },
  funding: [
    { source: 'own', amount: 90, year: 2027 },
    { source: 'digifin', amount: 40, year: 2027, status: 'refused' },
  ],
  benefits: [
    {
      id: 'G1',
      name: 'Tid',
      indicator: { unit: 'dager', baseline: 100, target: 20 },
      measurements: [
        { date: '2026-10-01', value: 60 },
        { date: '2026-05-01', value: 90 },
      ],
    },
  ],
  risks: [
    { id: 'R1', event: 'lite', likelihood: 1, consequence: 1 },
    { id: 'R2', event: 'mye', likelihood: 5, consequence: 5, after_measures: { likelihood: 5, consequence: 4 } },
    { id: 'R3', event: 'før', status: 'no_longer_relevant' },
  ],
  time: {
    milestones: [
      { id: 'M1', name: 'sist', planned: '2027-05-01', forecast: '2027-06-01' },
      { id: 'M2', name: 'først', planned: '2026-05-01' },
    ],
  },
  conditions: [
    { text: 'vis det', due: '2026-10-01' },
    { text: 'gjort', due: '2026-10-01', met: '2026-09-01' },
  ],
  links: { excludes: ['annen'] },
};

const facts = reportFactsOf({
  projects: {
    'annen': { title: 'Annen', links: { depends_on: [{ card: 'portal', by: '2027-01-01' }] } },
    'portal': card,
  },
  meetings: { '2026-12-10': { status: 'planned', agenda: [{ card: 'portal', case: '1/26', type: 'BP3' }] } },
});
const view = projectPageView(facts);
const page = view.pages[0];

describe('a project page', () => {
  test('is made for cards that tell more than the tables', () => {
    expect(view.pages.map(({ id }) => id)).toEqual(['portal']);
    expect(view).toMatchObject({ plain: 1, trimmed: 0 });
  });

  test('sums each year, leaves refused money out, and joins years in which nothing changes', () => {
    expect(page?.money.rows).toEqual([
      { from: 2027, to: 2027, budget: 150, planned: 180, actual: null, operation: null, benefit: null, funding: 90 },
      { from: 2028, to: 2030, budget: null, planned: null, actual: null, operation: 10, benefit: null, funding: null },
    ]);
    expect(page?.money.total).toEqual({ budget: 150, planned: 180, actual: null, funding: 90 });
  });

  test('measures a benefit by its latest measurement', () => {
    expect(page?.benefits[0]).toMatchObject({ latest: { date: '2026-10-01', value: 60 }, achieved: 50 });
  });

  test('puts the gravest risk first, and counts undecided measures for nothing', () => {
    expect(page?.risks.risks.map(({ id, decided }) => [id, decided])).toEqual([
      ['R2', false],
      ['R1', false],
    ]);
    expect(page?.risks.past).toBe(1);
  });

  test('orders milestones by date and says what is late and what is moved', () => {
    expect(page?.time.milestones.map(({ name, state }) => [name, state])).toEqual([
      ['først', 'late'],
      ['sist', 'moved'],
    ]);
  });

  test('knows the coming case, the conditions, and links from both sides', () => {
    expect(page?.council.coming).toEqual({ date: '2026-12-10', type: 'BP3', case: '1/26' });
    expect(page?.council.conditions.map(({ state }) => state)).toEqual(['overdue', 'met']);
    expect(page?.council.heard).toEqual([{ party: 'sector_leader', date: null, recommendation: null, remark: null }]);
    expect(page?.links.neededBy).toMatchObject([{ id: 'annen', title: 'Annen', by: '2027-01-01' }]);
    expect(page?.links.excludes).toEqual([{ id: 'annen', title: 'Annen' }]);
  });
});

test('a long report keeps pages only for what the council may have to act on', () => {
  const projects = Object.fromEntries(
    Array.from({ length: 70 }, (_, index): [string, Card] => [
      `p-${100 + index}`,
      {
        need: { problem: 'x' },
        ...(index === 3 ? { status_report: { date: '2026-11-01', overall: { colour: 'red' } } } : {}),
      },
    ]),
  );
  const long = projectPageView(reportFactsOf({ projects }));
  expect(long.pages.map(({ id }) => id)).toEqual(['p-103']);
  expect(long.trimmed).toBe(69);
});
