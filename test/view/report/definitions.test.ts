import { expect, test } from 'vitest';
import { definitionsView } from '../../../src/view/report/definitions-view.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

test('an empty strategy shows the defaults that were used', () => {
  const view = definitionsView(reportFactsOf({}));
  expect(view).toMatchObject({
    maxAgeDays: 120,
    requirementSet: 'full',
    seed: 1,
    draws: 10000,
    riskMode: 'expected',
    ceilings: [],
  });
  expect(view.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  expect(view.economics).toMatchObject({ taxCost: 0.2, horizon: 10 });
});

test('only ceilings that hold today are shown', () => {
  const ceilings = [
    { name: 'før', amount: 1, to: '2026-06-10' },
    { name: 'nå', amount: 2, on: 'p85' as const, from: '2026-06-11' },
  ];
  const view = definitionsView(reportFactsOf({ governance: { ceilings } }));
  expect(view.ceilings).toEqual([{ name: 'nå', amount: 2, on: 'p85' }]);
});
