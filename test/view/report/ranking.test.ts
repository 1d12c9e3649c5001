import { expect, test } from 'vitest';
import { rankingView } from '../../../src/view/report/ranking-view.ts';
import { exampleFacts } from '../../support/example-facts.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const facts = await exampleFacts();
const view = rankingView(facts);

test('every project of the ranking stands in one place: to choose, bound, or without a number', () => {
  const open = view.rank.incomplete.filter(({ project }) => project.outside === null);
  expect(view.choice.length + view.bound.length + open.length).toBe(facts.ranking.projects.length);
  expect(view.choice.every(({ project }) => project.rank !== null && project.outside === null)).toBe(true);
});

test('the points of the chart lie inside it', () => {
  const points = view.quadrant?.points ?? [];
  expect(points.length).toBeGreaterThan(3);
  for (const { x, y } of points) for (const share of [x, y]) expect(share >= 0 && share <= 1).toBe(true);
});

test('tells the pair of which only one can be done', () => {
  expect(view.rank.exclusive.map((pair) => pair.map(({ project }) => project.id))).toContainEqual([
    'laeringsplattform-felles',
    'laeringsplattform-lokal',
  ]);
});

test('a register without scores has no chart and nobody to choose', () => {
  const bare = rankingView(reportFactsOf({ projects: { a: { title: 'A', status: 'active', stage: 'planning' } } }));
  expect([bare.quadrant, bare.choice, bare.weights.adopted]).toEqual([null, [], null]);
});
