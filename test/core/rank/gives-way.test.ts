// Who gives way when people are too few: from the bottom of the list, never what is bound, and no more than it takes.
import { expect, test } from 'vitest';
import { givesWay } from '../../../src/core/rank/gives-way.ts';
import type { Ranking } from '../../../src/core/rank/ranking.ts';

const list = {
  projects: [
    { id: 'top', rank: 1, outside: null },
    { id: 'bound', rank: 2, outside: 'committed' },
    { id: 'middle', rank: 3, outside: null },
    { id: 'last', rank: 4, outside: null },
    { id: 'unscored', rank: null, outside: null },
  ],
} as unknown as Pick<Ranking, 'projects'>;

const asks = [
  { id: 'top', fte: 1 },
  { id: 'bound', fte: 2 },
  { id: 'last', fte: 0.3 },
  { id: 'middle', fte: 0.2 },
  { id: 'unscored', fte: 0.1 },
];

test('those without a number first, then the last in the list, until the rest have enough', () => {
  const found = givesWay(list, 0.4, asks);
  expect(found.waits.map(({ id, rank }) => [id, rank])).toEqual([
    ['unscored', null],
    ['last', 4],
  ]);
  expect(found.short).toBe(0);
  // A hundredth more, and one more has to wait.
  expect(givesWay(list, 0.41, asks).waits.map(({ id }) => id)).toEqual(['unscored', 'last', 'middle']);
});

test('what is bound does not wait, also when that leaves too few', () => {
  const found = givesWay(list, 2, asks);
  expect(found.waits.map(({ id }) => id)).toEqual(['unscored', 'last', 'middle', 'top']);
  expect(found.short).toBe(0.4);
  expect(givesWay(list, 0.5, [{ id: 'bound', fte: 2 }])).toEqual({ waits: [], short: 0.5 });
});
