import { expect, test } from 'vitest';
import { hearingsOf } from '../../../src/core/council/hearings-of.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';

const heardOf = (card: Card) =>
  hearingsOf({ hearings: [{ party: 'finance_director', when: 'always' }] }, card, 'BP3').map(({ heard }) => heard);
const participants = [
  { organisation: 'a', share: 60, finance_director_heard: '2026-10-06' },
  { organisation: 'b', share: 40, finance_director_heard: '2026-09-29' },
];

test('several finance directors are heard when the last of them was, or when they spoke together later', () => {
  expect(heardOf({ participants })).toEqual(['2026-10-06']);
  expect(heardOf({ participants, anchoring: { finance_director: { heard: '2026-10-08' } } })).toEqual(['2026-10-08']);
  expect(heardOf({ participants, anchoring: { finance_director: { heard: '2026-09-01' } } })).toEqual(['2026-10-06']);
});

test('what one said for all is no hearing of the one who is missing', () => {
  const [first] = participants;
  const one = [...(first ? [first] : []), { organisation: 'b', share: 40 }];
  const card: Card = { participants: one, anchoring: { finance_director: { heard: '2026-10-08' } } };
  expect(heardOf(card)).toEqual([null]);
});
