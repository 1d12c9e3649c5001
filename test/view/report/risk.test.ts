import { expect, test } from 'vitest';
import { riskView } from '../../../src/view/report/risk-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const decided = { text: 'Gjort', status: 'done' as const, decided: true };
const facts = reportFactsOf({
  projects: {
    a: {
      status: 'active',
      risks: [
        {
          id: 'R1',
          event: 'Stort',
          likelihood: 5,
          consequence: 5,
          after_measures: { likelihood: 1, consequence: 2 },
          actions: [decided],
        },
        {
          id: 'R2',
          event: 'Venter',
          likelihood: 4,
          consequence: 4,
          after_measures: { likelihood: 1 },
          actions: [{ text: 'Senere', due: '2027-01-01' }],
        },
      ],
    },
    b: { status: 'active' },
  },
});
const view = riskView(facts);

test('the matrix counts risks before and now', () => {
  expect(view.matrix.colours).toEqual([
    { colour: 'red', before: 2, now: 1 },
    { colour: 'orange', before: 0, now: 0 },
    { colour: 'yellow', before: 0, now: 0 },
    { colour: 'green', before: 0, now: 1 },
  ]);
  expect(view.matrix.rows[4]?.[4]).toEqual({ colour: 'red', before: 1, now: 0 });
  expect(view.matrix.rows[0]?.[1]).toEqual({ colour: 'green', before: 0, now: 1 });
  expect(view.matrix.waitForDecision).toBe(1);
});

test('the list of the gravest leaves out what is green now, and tells what is done next', () => {
  expect(
    view.top.map(({ event, now, waitsForDecision, actions }) => [
      event,
      now,
      waitsForDecision,
      actions.map(({ text }) => text),
    ]),
  ).toEqual([['Venter', 'red', true, ['Senere']]]);
});

test('what risk takes is told per project, and who has entered no risk', () => {
  expect(view.projects.map(({ project, threats }) => [project.id, threats])).toEqual([['a', 2]]);
  expect(view).toMatchObject({ withoutRisks: 1, rankedProjects: 2 });
});
