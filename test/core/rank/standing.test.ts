import { expect, test } from 'vitest';
import { decisionsByCard } from '../../../src/core/model/decisions.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { isInArea } from '../../../src/core/rank/in-area.ts';
import { notRankedBecause, outsidePrioritisation } from '../../../src/core/rank/standing.ts';
import type { Decision } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

test.each([
  [{ status: 'stopped' }, 'ended'],
  [{ status: 'completed', stage: 'done' }, 'ended'],
  [{ status: 'active', stage: 'realisation' }, 'delivered'],
  [{ nature: 'operation' }, 'operation'],
  [{ nature: 'maintenance', stage: 'closing', status: 'active' }, null],
  [{}, null],
] as const)('%j is not ranked because: %s', (card, because) => {
  expect(notRankedBecause(card)).toBe(because);
});

const decided = (card: Card, decision: Partial<Decision> = {}, statutoryFirst?: boolean) => {
  const meeting = {
    date: '2026-09-17',
    decisions: [{ id: 'V1', card: 'a', outcome: 'approved', ...decision } as Decision],
  };
  const decisions = decisionsByCard(portfolioOf({ meetings: { '2026-09-17': meeting } }));
  return outsidePrioritisation(
    card,
    decisions.get('a') ?? [],
    statutoryFirst === undefined ? {} : { statutory_first: statutoryFirst },
  );
};

test('statutory is mandatory unless the strategy says otherwise', () => {
  expect(decided({ category: 'statutory', stage: 'execution', status: 'active' })).toBe('mandatory');
  expect(decided({ category: 'statutory' }, {}, false)).toBeNull();
});

test('committed: under way, or active with money or execution granted', () => {
  expect(decided({ stage: 'execution', status: 'on_hold' })).toBe('committed');
  expect(decided({ stage: 'planning', status: 'active' })).toBeNull();
  expect(decided({ stage: 'planning', status: 'active' }, { type: 'BP2' })).toBeNull();
  expect(decided({ stage: 'planning', status: 'active' }, { type: 'budget' })).toBe('committed');
  expect(decided({ stage: 'planning', status: 'active' }, { type: 'BP3', outcome: 'approved_with_conditions' })).toBe(
    'committed',
  );
  expect(decided({ stage: 'planning', status: 'active' }, { type: 'BP3', outcome: 'returned' })).toBeNull();
  expect(decided({ stage: 'planning', status: 'on_hold' }, { type: 'BP3' })).toBeNull();
  expect(decided({ stage: 'execution', status: 'proposed' }, { type: 'BP3' })).toBeNull();
});

test('an area is a service area, a sector, or an organisation that owns or takes part', () => {
  const card: Card = {
    areas: ['skole'],
    sector: 'oppvekst',
    owner: { organisation: 'storvik' },
    participants: [{ organisation: 'oyvar' }],
  };
  expect(['skole', 'oppvekst', 'storvik', 'oyvar', 'helse'].map((area) => isInArea(card, area))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
