// One edited cell is one change of the file, and leaves everything beside it alone.
import { expect, test } from 'vitest';
import { exchangeChange } from '../../../src/core/exchange/exchange-change.ts';
import { exchangeColumn } from '../../../src/core/exchange/exchange-columns.ts';
import type { ExchangeValue } from '../../../src/core/exchange/exchange-value.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const card = {
  title: 'Digital post',
  people: { responsible: 'Rådgiver' },
  owner: { organisation: 'storvik', unit: 'Post' },
  strategy: { goals: [{ goal: 'M1', reason: 'Fordi' }] },
  cost: {
    project: [
      { year: 2027, kind: 'internal', budget: 100, actual: 5 },
      { year: 2027, kind: 'external', budget: 200 },
    ],
    operation: [{ year: 2029, amount: 40, financed: true }],
  },
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
  ['cost.project[2027.external].budget', null, { kind: 'take', pointer: ['cost', 'project', 1] }],
  ['cost.operation[2029].amount', null, { kind: 'drop', pointer: ['cost', 'operation'] }],
  ['strategy.goals', [], { kind: 'drop', pointer: ['strategy'] }],
  // Nothing stood there.
  ['need.problem', null, null],
  ['cost.project[2030.internal].budget', null, null],
  ['cost.project[2027.internal].forecast', null, null],
  ['id', 'noe-annet', null],
  ['@base', 'abc', null],
])('%s becomes %j', (path, value, expected) => {
  expect(change(path, value)).toEqual(expected);
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
