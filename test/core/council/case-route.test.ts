import { describe, expect, test } from 'vitest';
import { caseRouter } from '../../../src/core/council/case-route.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import type { Governance } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const governance: Governance = {
  bodies: [
    { id: 'sekretariat', name: 'Sekretariatet', kind: 'secretariat' },
    { id: 'raad', name: 'Rådet', kind: 'council' },
    { id: 'ledelse', name: 'Ledelsen', kind: 'management' },
    { id: 'styret', name: 'Kommunestyret', kind: 'political' },
  ],
  secretariat: {
    mandate: {
      adopted: { date: '2026-01-15' },
      types: ['pilot'],
      max_per_case: 500_000,
      frame_per_year: 800_000,
    },
  },
  routing: [
    { name: 'Mandatet', below: 1_000_000, forms: ['pilot'], bodies: ['sekretariat'] },
    { name: 'Tidlig', types: ['BP1', 'BP2'], bodies: ['sekretariat', 'raad'] },
    { name: 'Små', types: ['BP3'], below: 3_000_000, bodies: ['sekretariat', 'raad'] },
    { name: 'Store', types: ['BP3'], from: 3_000_000, bodies: ['sekretariat', 'raad', 'ledelse'] },
  ],
};

function costing(amount: number | null, card: Card = {}): Card {
  return amount === null ? card : { ...card, cost: { project: [{ year: 2027, budget: amount }] } };
}

describe('a route is chosen by amount, kind of decision and form', () => {
  const route = caseRouter(portfolioOf({ governance }));
  const bodiesOf = (amount: number | null, type: 'BP1' | 'BP3', card: Card = {}) =>
    route({ card: costing(amount, card), type, date: '2026-12-10' }).bodies;

  test('the lower bound is within, the upper is not', () => {
    expect(bodiesOf(2_999_999, 'BP3')).toEqual(['sekretariat', 'raad']);
    expect(bodiesOf(3_000_000, 'BP3')).toEqual(['sekretariat', 'raad', 'ledelse']);
  });

  test('an unknown amount is on no route with limits, and is told', () => {
    const unknown = route({ card: {}, type: 'BP3', date: '2026-12-10' });
    expect(unknown).toMatchObject({ route: null, bodies: [], needsAmount: true });
    expect(bodiesOf(null, 'BP1')).toEqual(['sekretariat', 'raad']);
  });

  test('the frame that is asked for goes before the cost of the card', () => {
    const asked = route({ card: costing(1_000_000), type: 'BP3', date: '2026-12-10', frame: 4_000_000 });
    expect(asked.bodies.at(-1)).toBe('ledelse');
  });

  test('the secretariat decides only what its mandate covers', () => {
    expect(bodiesOf(500_000, 'BP3', { form: 'pilot' })).toEqual(['sekretariat']);
    expect(bodiesOf(500_001, 'BP3', { form: 'pilot' })).toEqual(['sekretariat', 'raad']);
    expect(bodiesOf(400_000, 'BP3', { form: 'line_task' })).toEqual(['sekretariat', 'raad']);
    expect(route({ card: costing(400_000, { form: 'pilot' }), type: 'BP3', date: '2026-01-14' }).bodies).toHaveLength(
      2,
    );
  });

  test('and only while there is money left of the year', () => {
    const meetings = {
      '2026-03-01': {
        body: 'sekretariat',
        decisions: [{ id: 'V1', card: 'brukt', type: 'BP3' as const, outcome: 'approved' as const, frame: 500_000 }],
      },
    };
    const used = caseRouter(portfolioOf({ governance, meetings, projects: { brukt: { form: 'pilot' } } }));
    const asked = { card: costing(400_000, { form: 'pilot' }), type: 'BP3' as const };
    expect(used({ ...asked, date: '2026-12-10' }).bodies).toEqual(['sekretariat', 'raad']);
    expect(used({ ...asked, date: '2027-01-10' }).bodies).toEqual(['sekretariat']);
  });
});

describe('dates and ceilings', () => {
  test('a route counts from its first to its last day', () => {
    const dated = { ...governance, routing: [{ bodies: ['raad'], valid_from: '2026-06-12', valid_to: '2026-12-31' }] };
    const route = caseRouter(portfolioOf({ governance: dated }));
    const on = (date: string) => route({ card: {}, type: 'BP3', date }).bodies;
    expect([on('2026-06-11'), on('2026-06-12'), on('2026-12-31'), on('2027-01-01')]).toEqual([
      [],
      ['raad'],
      ['raad'],
      [],
    ]);
  });

  test('a ceiling above which a body is added says itself whether its own amount is above', () => {
    const ceiling = { name: 'Tak', amount: 5_000_000, effect: 'route' as const, bodies: ['styret'] };
    const bodiesAt = (amount: number, bound: 'above' | 'from') =>
      caseRouter(portfolioOf({ governance: { ...governance, ceilings: [{ ...ceiling, bound }] } }))({
        card: costing(amount),
        type: 'BP3',
        date: '2026-12-10',
      }).bodies.at(-1);
    expect([bodiesAt(5_000_000, 'above'), bodiesAt(5_000_001, 'above')]).toEqual(['ledelse', 'styret']);
    expect([bodiesAt(4_999_999, 'from'), bodiesAt(5_000_000, 'from')]).toEqual(['ledelse', 'styret']);
  });

  test('a ceiling may be for digital projects or for the others, and a project is digital unless it says otherwise', () => {
    const ceilings = [
      { name: 'Digital', amount: 300, effect: 'route' as const, projects: 'digital' as const },
      { name: 'Andre', amount: 1000, effect: 'route' as const, projects: 'other' as const },
    ];
    const route = caseRouter(portfolioOf({ governance: { ...governance, ceilings } }));
    const above = (amount: number, card: Card = {}) =>
      route({ card: costing(amount, card), type: 'BP3', date: '2026-12-10' }).ceilings.map(({ name }) => name);
    expect([above(301), above(1001), above(301, { digital: false }), above(1001, { digital: false })]).toEqual([
      ['Digital'],
      ['Digital'],
      [],
      ['Andre'],
    ]);
  });
});

test('without routing the council decides; without a council nobody is named', () => {
  const { routing: _, ...plain } = governance;
  const asked = { card: {}, type: 'BP2' as const, date: '2026-12-10' };
  expect(caseRouter(portfolioOf({ governance: plain }))(asked).bodies).toEqual(['raad']);
  expect(caseRouter(portfolioOf({}))(asked)).toMatchObject({ bodies: [], needsAmount: false });
});
