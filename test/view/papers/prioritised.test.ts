// The case about the order of the projects, seen together with the other cases of the same meeting.
import { expect, test } from 'vitest';
import type { Project as Card } from '../../../src/generated/card-types.ts';
import { caseFacts } from '../../../src/view/case/case-facts.ts';
import { prioritised } from '../../../src/view/papers/prioritised.ts';
import { councilGovernance } from '../../support/case-of.ts';
import { reportFactsOf } from '../../support/report-facts-of.ts';

const strategy = { criteria: [{ id: 'k', name: 'K', weight: 1 }], risk: { mode: 'none' as const } };
const card = (score: number, cost: number, rest: Card = {}): Card => ({
  title: `T${score}`,
  status: 'proposed',
  stage: 'planning',
  scores: { k: { score } },
  cost: { project: [{ year: 2027, budget: cost }] },
  ...rest,
});
const refused = { sector_leader: { heard: '2026-08-01', recommendation: 'does_not_recommend' as const } };

function listOf(projects: Record<string, Card>, frame: number | null = 10) {
  const facts = reportFactsOf({
    projects,
    governance: councilGovernance,
    strategy,
    ...(frame === null ? {} : { capacity: { frames: [{ year: 2027, amount: frame }] } }),
    meetings: {
      '2026-12-10': {
        date: '2026-12-10',
        body: 'r',
        status: 'planned',
        agenda: [
          { case: '1/26', card: 'a', type: 'BP3' },
          { case: '2/26', card: 'b', type: 'BP3' },
        ],
      },
    },
  });
  return prioritised(caseFacts(facts, facts.portfolio.meetings[0] ?? null));
}

test('those that have room, with the numbers of their own cases, also below the first that has none', () => {
  const list = listOf({ a: card(5, 4), b: card(4, 4), big: card(3, 9), small: card(2, 1) });
  expect(list?.inside).toEqual([
    { id: 'a', title: 'T5', case: '1/26' },
    { id: 'b', title: 'T4', case: '2/26' },
    { id: 'small', title: 'T2', case: null },
  ]);
  expect(list?.outside).toMatchObject({ id: 'big', lacks: [{ year: 2027, amount: 7 }] });
  expect(list).toMatchObject({ waiting: [], instead: [] });
});

test('what is proposed sent back in the same meeting waits', () => {
  const list = listOf({
    a: card(5, 4, { anchoring: refused }),
    b: card(4, 4),
    other: card(3, 1, { anchoring: refused }),
  });
  expect(list?.waiting).toEqual([{ id: 'a', title: 'T5', case: '1/26' }]);
  // The third is not recommended either, but has no case in the meeting.
  expect(list?.inside.map(({ id }) => id)).toEqual(['b', 'other']);
});

test('of two that exclude each other the first is given room, the second only in its place', () => {
  const apart = { links: { excludes: ['a'] } };
  const list = listOf({ a: card(5, 4), b: card(4, 4, apart) });
  expect(list?.inside.map(({ id }) => id)).toEqual(['a']);
  expect(list?.instead).toEqual([{ id: 'b', title: 'T4', case: '2/26', of: { id: 'a', title: 'T5' } }]);
  // When the first is sent back, the second is not in its place.
  const alone = listOf({ a: card(5, 4, { anchoring: refused }), b: card(4, 4, apart) });
  expect(alone).toMatchObject({ inside: [{ id: 'b' }], instead: [], waiting: [{ id: 'a' }] });
});

test('without a frame nobody is inside or outside', () => {
  expect(listOf({ a: card(5, 4) }, null)).toBeNull();
});
