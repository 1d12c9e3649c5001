import { expect, test } from 'vitest';
import { type Baseline, noPast, type StaleScore } from '../../../src/core/model/past.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { approvedView } from '../../../src/view/report/approved-view.ts';
import { staleScoresView } from '../../../src/view/report/stale-scores-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const card: Card = {
  title: 'A',
  stage: 'execution',
  status: 'active',
  cost: { project: [{ year: 2027, budget: 1_200_000 }] },
  time: { period: { end: '2027-06-30' } },
  status_report: { date: '2026-11-01', cost: { colour: 'green' }, time: { colour: 'green' } },
  scores: { nytte: { score: 3, reason: 'x' } },
};
const baseline: Baseline = {
  decision: '2026-09-17/V1',
  date: '2026-09-17',
  commit: 'a'.repeat(40),
  cost: 1_000_000,
  end: '2027-06-30',
};

function viewOf(changes: Partial<Card>, past: Partial<Baseline> = {}) {
  const facts = reportFactsOf({ projects: { a: { ...card, ...changes } } });
  return approvedView({ ...facts, past: { ...noPast, baselines: new Map([['a', { ...baseline, ...past }]]) } });
}

test('the light that the figures give stands beside the one that was reported', () => {
  const { rows, disagreeing, asApproved } = viewOf({});
  expect(rows).toMatchObject([
    {
      id: 'a',
      decided: '2026-09-17',
      cost: { before: 1_000_000, now: 1_200_000 },
      costLight: { suggested: 'red', stated: 'green' },
      timeLight: { suggested: 'green', stated: 'green' },
    },
  ]);
  expect([disagreeing, asApproved]).toEqual([1, 0]);
});

test('what is as approved is only counted', () => {
  expect(viewOf({}, { cost: 1_200_000 })).toMatchObject({ rows: [], asApproved: 1, disagreeing: 0 });
});

test('what is over is not told', () => {
  expect(viewOf({ status: 'stopped' })).toMatchObject({ rows: [], asApproved: 0 });
});

const stale: StaleScore = {
  criterion: 'nytte',
  scoredOn: '2026-05-01',
  scoredIn: 'b'.repeat(40),
  changedOn: '2026-10-01',
  changedIn: 'c'.repeat(40),
  facts: ['cost'],
};

test('stale scores are told project by project, and only for scores that are there', () => {
  const facts = reportFactsOf({ projects: { a: card } });
  const staleScores = new Map([['a', [stale, { ...stale, criterion: 'borte' }]]]);
  expect(staleScoresView({ ...facts, past: { ...noPast, staleScores } })).toEqual([
    { id: 'a', title: 'A', criteria: ['nytte'], facts: ['cost'], scored: '2026-05-01', changed: '2026-10-01' },
  ]);
});
