import { expect, test } from 'vitest';
import { mandateCases, mandateLimit, usedOfFrame } from '../../../src/core/council/secretariat-mandate.ts';
import type { Decision, SecretariatMandate } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const mandate: SecretariatMandate = {
  adopted: { date: '2026-01-15' },
  types: ['pilot'],
  max_per_case: 500_000,
  frame_per_year: 900_000,
};
const portfolio = portfolioOf({ governance: { secretariat: { mandate } } });

test.each([
  ['within', 'pilot', 500_000, '2026-01-15', 400_000, null],
  ['before it was adopted', 'pilot', 1, '2026-01-14', 0, 'not_adopted'],
  ['another kind', 'project', 1, '2026-02-01', 0, 'type'],
  ['an unknown amount', 'pilot', null, '2026-02-01', 0, 'unknown_amount'],
  ['too much in one case', 'pilot', 500_001, '2026-02-01', 0, 'amount'],
  ['too much in the year', 'pilot', 500_000, '2026-02-01', 400_001, 'frame'],
] as const)('%s', (_, form, amount, date, usedBefore, limit) => {
  expect(mandateLimit(portfolio, { form }, amount, date, usedBefore)).toBe(limit);
});

test('no mandate is no right', () => {
  expect(mandateLimit(portfolioOf({}), { form: 'pilot' }, 1, '2026-02-01', 0)).toBe('no_mandate');
});

test('what is used in a year counts in the order of the meetings; stops and other bodies use nothing', () => {
  const approved = (id: string, card: string, more: Partial<Decision> = {}): Decision => ({
    id,
    card,
    type: 'BP3',
    outcome: 'approved',
    frame: 400_000,
    ...more,
  });
  const found = mandateCases(
    portfolioOf({
      governance: {
        bodies: [
          { id: 's', name: 'S', kind: 'secretariat' },
          { id: 'r', name: 'R', kind: 'council' },
        ],
        secretariat: { mandate },
      },
      projects: { a: { form: 'pilot' }, b: { form: 'pilot' }, c: { form: 'pilot' } },
      meetings: {
        '2026-02-01': {
          body: 's',
          decisions: [approved('V1', 'a'), { id: 'V2', card: 'a', type: 'stop', outcome: 'approved' }],
        },
        '2026-03-01': {
          body: 's',
          decisions: [approved('V1', 'b'), approved('V2', 'c'), approved('V3', 'c', { body: 'r' })],
        },
        '2027-01-20': { body: 's', decisions: [approved('V1', 'c')] },
      },
    }),
    '2027-06-01',
  );
  expect(found.map(({ decision, usedBefore, limit }) => [decision.reference, usedBefore, limit])).toEqual([
    ['2026-02-01/V1', 0, null],
    ['2026-03-01/V1', 400_000, null],
    ['2026-03-01/V2', 800_000, 'frame'],
    ['2027-01-20/V1', 0, null],
  ]);
  expect(usedOfFrame(found, '2026')).toBe(1_200_000);
});
