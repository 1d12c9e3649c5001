import { expect, test } from 'vitest';
import { displacedBy } from '../../../src/core/rank/displaced-by.ts';
import { rankPortfolio } from '../../../src/core/rank/rank-portfolio.ts';
import type { Project as Card } from '../../../src/generated/card-types.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const today = '2026-11-22';
const card = (score: number | null, costs: Record<number, number>, rest: Card = {}): Card => ({
  title: 'T',
  status: 'proposed',
  stage: 'planning',
  ...(score !== null && { scores: { value: { score } } }),
  cost: { project: Object.entries(costs).map(([year, budget]) => ({ year: Number(year), budget })) },
  ...rest,
});
const frames = [
  { year: 2027, amount: 10 },
  { year: 2028, amount: 10 },
];
const strategy = {
  criteria: [{ id: 'value', name: 'Value', weight: 1, scale: { lowest: 0, zero: 0, top: 5 } }],
  risk: { mode: 'none' as const },
};

function displacement(projects: Record<string, Card>, id: string, instead?: ReadonlyMap<number, number>) {
  const portfolio = portfolioOf({ projects, strategy, capacity: { frames } });
  return displacedBy(portfolio, rankPortfolio(portfolio, { today }))(id, instead);
}

test('a project outside the frame pushes out those that lose their room when it is taken first', () => {
  const projects = { a: card(5, { 2027: 6 }), b: card(4, { 2027: 4 }), c: card(3, { 2027: 3 }) };
  expect(displacement(projects, 'c')).toEqual({
    pushesOut: ['b'],
    short: [{ year: 2027, amount: 3 }],
    pushedOutBy: ['b'],
  });
});

test('a project inside the frame pushes out those that would have had room without it', () => {
  const projects = { a: card(5, { 2027: 6 }), b: card(4, { 2027: 4 }), c: card(3, { 2027: 5 }) };
  expect(displacement(projects, 'a')).toEqual({ pushesOut: ['c'], short: [], pushedOutBy: [] });
  expect(displacement({ a: card(5, { 2027: 1 }), c: card(3, { 2027: 5 }) }, 'a')?.pushesOut).toEqual([]);
});

test('who took the room: the nearest above, and only those that hold money in the year that is short', () => {
  const projects = {
    a: card(5, { 2027: 5 }),
    b: card(4.5, { 2027: 5 }),
    other: card(4, { 2028: 9 }),
    c: card(3, { 2027: 7, 2028: 1 }),
  };
  expect(displacement(projects, 'c')).toMatchObject({
    short: [{ year: 2027, amount: 7 }],
    pushedOutBy: ['a', 'b'],
  });
  // More than the whole frame: nobody alone or together took its room.
  expect(displacement({ ...projects, c: card(3, { 2027: 11 }) }, 'c')).toMatchObject({ pushedOutBy: [] });
});

test('a bound project: what it pushes out is told by what it costs more than it would otherwise', () => {
  const bound = card(1, { 2027: 6 }, { status: 'active', stage: 'execution' });
  const projects = { a: card(5, { 2027: 5 }), bound };
  expect(displacement(projects, 'bound')).toEqual({ pushesOut: ['a'], short: [], pushedOutBy: [] });
  expect(displacement(projects, 'bound', new Map([[2027, 5]]))?.pushesOut).toEqual(['a']);
  expect(displacement(projects, 'bound', new Map([[2027, 6]]))?.pushesOut).toEqual([]);
});

test('of two that exclude each other only the first has room to lose, and the other is no hindrance', () => {
  const apart = { links: { excludes: ['b'] } };
  const projects = {
    b: card(5, { 2027: 4 }),
    wide: card(4, { 2027: 8 }),
    c: card(3, { 2027: 4 }, apart),
    d: card(2, { 2027: 2 }),
  };
  // Carried out, `wide` takes the room of `b`; `c` had none to lose.
  expect(displacement(projects, 'wide')?.pushesOut).toEqual(['b']);
  // The same without the link: then `c` loses its room too.
  const together = { ...projects, c: card(3, { 2027: 4 }) };
  expect(displacement(together, 'wide')?.pushesOut).toEqual(['b', 'c']);
  // Carried out, `c` rules `b` out.
  expect(displacement(projects, 'c')?.pushesOut).toContain('b');
  // A variant that is over stands in nobody's way.
  const over = { ...projects, b: card(5, { 2027: 4 }, { status: 'rejected' }) };
  expect(displacement(over, 'c')?.pushesOut).not.toContain('b');
});

test('a project without scores can be taken first all the same', () => {
  const projects = { a: card(5, { 2027: 6 }), b: card(4, { 2027: 4 }), new: card(null, { 2027: 2 }) };
  expect(displacement(projects, 'new')).toEqual({
    pushesOut: ['b'],
    short: [{ year: 2027, amount: 2 }],
    pushedOutBy: ['b'],
  });
});

test('nothing is said where nobody knows: no frame, no cost, not in the list, or only an area', () => {
  const projects = { a: card(5, {}), b: card(4, { 2027: 4 }, { areas: ['x'] }) };
  expect(displacement(projects, 'a')).toBeNull();
  expect(displacement(projects, 'missing')).toBeNull();
  const whole = portfolioOf({ projects, strategy });
  expect(displacedBy(whole, rankPortfolio(whole, { today }))('b')).toBeNull();
  const framed = portfolioOf({ projects, strategy, capacity: { frames } });
  expect(displacedBy(framed, rankPortfolio(framed, { today, area: 'x' }))('b')).toBeNull();
});

test('one answer does not colour the next: the list is prepared once for all projects', () => {
  const projects = { a: card(5, { 2027: 6 }), b: card(4, { 2027: 4 }), c: card(3, { 2027: 3 }) };
  const portfolio = portfolioOf({ projects, strategy, capacity: { frames } });
  const displaced = displacedBy(portfolio, rankPortfolio(portfolio, { today }));
  const first = displaced('c');
  expect(displaced('c', new Map([[2027, 3]]))?.pushesOut).toEqual([]);
  expect(displaced('a')?.pushesOut).toEqual(['c']);
  expect(displaced('c')).toEqual(first);
  expect(first?.pushesOut).toEqual(['b']);
});
