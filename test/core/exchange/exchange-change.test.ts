// One edited cell is one change of the file, and leaves everything beside it alone.
import { describe, expect, test } from 'vitest';
import { exchangeChange } from '../../../src/core/exchange/exchange-change.ts';
import { exchangeColumn } from '../../../src/core/exchange/exchange-columns.ts';
import type { ExchangeValue } from '../../../src/core/exchange/exchange-value.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const card = {
  title: 'Digital post',
  people: { responsible: 'Rådgiver' },
  owner: { organisation: 'storvik', unit: 'Post' },
  strategy: { goals: [{ goal: 'M1', reason: 'Fordi' }, { goal: 'M3' }] },
  cost: {
    project: [
      { year: 2027, kind: 'internal', budget: 100, actual: 5 },
      { year: 2027, kind: 'external', budget: 200 },
    ],
    operation: [
      { year: 2029, amount: 40, financed: true },
      { year: 2030, amount: 50 },
    ],
  },
  resources: [{ competence: 'utvikling', year: 2026, fte: 0.5, people: 'Kari' }],
} as unknown as Card;

const change = (path: string, value: ExchangeValue, of: Card = card) => {
  const column = exchangeColumn(path, portfolioOf({}));
  return column === null ? 'no column' : exchangeChange(of, column, value);
};

test.each<[string, ExchangeValue, unknown]>([
  ['title', 'Ny', { kind: 'put', pointer: ['title'], value: 'Ny' }],
  ['need.problem', 'Kø', { kind: 'put', pointer: ['need', 'problem'], value: 'Kø' }],
  ['cost.project[2027.internal].budget', 150, { kind: 'put', pointer: ['cost', 'project', 0, 'budget'], value: 150 }],
  [
    'cost.project[2028.internal].budget',
    90,
    { kind: 'append', pointer: ['cost', 'project'], value: { year: 2028, kind: 'internal', budget: 90 } },
  ],
  [
    'resources[utvikling.2027].fte',
    0.5,
    { kind: 'append', pointer: ['resources'], value: { competence: 'utvikling', year: 2027, fte: 0.5 } },
  ],
  [
    'strategy.goals',
    ['M5', 'M1'],
    { kind: 'put', pointer: ['strategy', 'goals'], value: [{ goal: 'M5' }, { goal: 'M1', reason: 'Fordi' }] },
  ],
  // What is emptied goes out, with what would be left empty around it.
  ['owner.unit', null, { kind: 'drop', pointer: ['owner', 'unit'] }],
  ['people.responsible', null, { kind: 'drop', pointer: ['people'] }],
  ['cost.project[2027.internal].actual', null, { kind: 'drop', pointer: ['cost', 'project', 0, 'actual'] }],
  ['strategy.goals', ['M1'], { kind: 'put', pointer: ['strategy', 'goals'], value: [{ goal: 'M1', reason: 'Fordi' }] }],
  // A line that says more than its figure is not taken out with it, and stays whole.
  ['cost.operation[2029].amount', null, 'holds-more'],
  ['resources[utvikling.2026].fte', null, 'holds-more'],
  ['strategy.goals', [], 'holds-more'],
  ['strategy.goals', ['M3'], 'holds-more'],
  ['cost.project[2027.external].budget', null, { kind: 'take', pointer: ['cost', 'project', 1] }],
  ['cost.operation[2030].amount', null, { kind: 'take', pointer: ['cost', 'operation', 1] }],
  // Nothing stood there.
  ['need.problem', null, null],
  ['cost.project[2030.internal].budget', null, null],
  ['cost.project[2027.internal].forecast', null, null],
  ['id', 'noe-annet', null],
  ['@base', 'abc', null],
])('%s becomes %j', (path, value, expected) => {
  expect(change(path, value)).toEqual(expected);
});

test('the last line of a list, or the last goal, takes the list with it', () => {
  const one = { cost: { operation: [{ year: 2029, amount: 1 }] }, strategy: { goals: [{ goal: 'M1' }] } } as Card;
  expect(change('cost.operation[2029].amount', null, one)).toEqual({ kind: 'drop', pointer: ['cost'] });
  expect(change('strategy.goals', [], one)).toEqual({ kind: 'drop', pointer: ['strategy'] });
});

test('a line of cost keeps what it says besides the figure that is emptied', () => {
  const noted = { cost: { project: [{ year: 2027, budget: 1, note: 'Søkt om' }] } } as unknown as Card;
  expect(change('cost.project[2027].budget', null, noted)).toEqual({
    kind: 'drop',
    pointer: ['cost', 'project', 0, 'budget'],
  });
});

test('of two lines with the same name none is changed', () => {
  const twice = {
    cost: {
      operation: [
        { year: 2029, amount: 1 },
        { year: 2029, amount: 2 },
      ],
    },
  } as Card;
  expect(change('cost.operation[2029].amount', 3, twice)).toBe('several');
});

describe('links of which two have the same name', () => {
  const links = (...goals: readonly object[]) => ({ strategy: { goals } }) as unknown as Card;
  const [x, y, four] = [{ goal: 'M1', reason: 'x' }, { goal: 'M1', reason: 'y' }, { goal: 'M4' }];
  const put = (...value: readonly object[]) => ({ kind: 'put', pointer: ['strategy', 'goals'], value });

  test.each<readonly [string, readonly string[], unknown]>([
    ['with one more', ['M1', 'M1', 'M4', 'M7'], put(x, y, four, { goal: 'M7' })],
    ['with one more of the same name', ['M1', 'M1', 'M1', 'M4'], put(x, y, { goal: 'M1' }, four)],
    ['in another order', ['M4', 'M1', 'M1'], put(four, x, y)],
    ['without the one that has a name of its own', ['M1', 'M1'], put(x, y)],
    ['without one of them: nobody knows which', ['M1', 'M4'], 'several'],
    ['without both', ['M4'], 'holds-more'],
    ['emptied', [], 'holds-more'],
  ])('%s', (_, names, expected) => {
    expect(change('strategy.goals', names, links(x, y, four))).toEqual(expected);
  });

  test('one that is as another goes, and so do both when they say nothing more', () => {
    expect(change('strategy.goals', ['M4'], links({ goal: 'M4' }, four))).toEqual(put(four));
    expect(change('strategy.goals', ['M1', 'M4'], links(x, { ...x }, four))).toEqual(put(x, four));
    expect(change('strategy.goals', ['M1'], links({ goal: 'M4' }, x, four))).toEqual(put(x));
    expect(change('strategy.goals', ['M1', 'M4'], links(x, { goal: 'M1' }, four))).toBe('several');
  });
});
