// Which columns there are, what they hold of a card, and that every one can be found by its key alone.
import { expect, test } from 'vitest';
import { exchangeColumn, exchangeColumns } from '../../../src/core/exchange/exchange-columns.ts';
import { exchangeValue } from '../../../src/core/exchange/exchange-value.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { examplePortfolio } from '../../support/example-portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const card = {
  title: 'Digital post',
  owner: { organisation: 'storvik', municipality_number: '0301' },
  areas: ['helse', 'skole'],
  strategy: { goals: [{ goal: 'M1', reason: 'Fordi' }, { goal: 'M5' }] },
  scores: { nytte: { score: 3, reason: 'Mye' } },
  time: { period: { start: '2027-01-01', end: '2028-06-30' } },
  cost: {
    project: [
      { year: 2027, kind: 'internal', budget: 100 },
      { year: 2027, kind: 'external', budget: 200, actual: 50 },
      { year: 2028, budget: 300 },
    ],
    operation: [{ year: 2029, amount: -40 }],
  },
  resources: [{ competence: 'arkitektur', year: 2027, fte: 0.5 }],
  local: { tiltak: 'OR-01', servicetorg: true },
} as unknown as Card;

const portfolio = portfolioOf({
  projects: { 'digital-post': card },
  strategy: { criteria: [{ id: 'nytte', name: 'Nytte' }] },
  capacity: { competences: [{ id: 'arkitektur', name: 'Arkitektur' }] },
  settings: {
    name: 'Test',
    local_fields: [
      { id: 'tiltak', name: 'Tiltak', type: 'text' },
      { id: 'servicetorg', type: 'boolean' },
    ],
  },
});

test('id comes first and the base last, and between them what this portfolio has', () => {
  const paths = exchangeColumns(portfolio).map(({ path }) => path);
  expect(paths.slice(0, 2)).toEqual(['id', 'title']);
  expect(paths.at(-1)).toBe('@base');
  expect(paths.filter((path) => /^(?:cost\.(?:project|operation)|scores|resources|local)/.test(path))).toEqual([
    'scores.nytte.score',
    'scores.nytte.reason',
    'cost.project[2027.internal].budget',
    'cost.project[2027.external].budget',
    'cost.project[2027.external].actual',
    'cost.project[2028].budget',
    'cost.operation[2029].amount',
    'resources[arkitektur.2027].fte',
    'local.tiltak',
    'local.servicetorg',
  ]);
});

test.each([
  ['title', 'text', 'Digital post'],
  ['owner.municipality_number', 'digits', '0301'],
  ['areas', 'list', ['helse', 'skole']],
  ['strategy.goals', 'list', ['M1', 'M5']],
  ['scores.nytte.score', 'number', 3],
  ['time.period.start', 'date', '2027-01-01'],
  ['cost.project[2027.external].actual', 'money', 50],
  ['cost.project[2028].budget', 'money', 300],
  ['cost.project[2027].budget', 'money', null],
  ['cost.operation[2029].amount', 'money', -40],
  ['resources[arkitektur.2027].fte', 'number', 0.5],
  ['local.servicetorg', 'yes_no', true],
  ['need.problem', 'text', null],
  ['id', 'text', null],
])('%s is %s, and says %j', (path, kind, value) => {
  const column = exchangeColumn(path, portfolio);
  expect(column?.kind).toBe(kind);
  expect(column && exchangeValue(card, column)).toEqual(value);
});

test.each([
  'need',
  'cost.project',
  'local.ukjent',
  'constructor',
  'title.x',
  'cost.project[27.internal].budget',
  'Tittel',
  '',
])('there is no column %j', (path) => {
  expect(exchangeColumn(path, portfolio)).toBeNull();
});

test('two lines of the same year and kind cannot be told apart, so the cell is empty', () => {
  const column = exchangeColumn('cost.project[2027.internal].budget', portfolio);
  const twice = {
    cost: {
      project: [
        { year: 2027, kind: 'internal', budget: 1 },
        { year: 2027, kind: 'internal', budget: 2 },
      ],
    },
  };
  expect(column && exchangeValue(twice as Card, column)).toBeNull();
});

test('every column of the example is found by its key', async () => {
  const example = await examplePortfolio();
  const columns = exchangeColumns(example);
  expect(columns.length).toBeGreaterThan(100);
  for (const column of columns) expect(exchangeColumn(column.path, example)).toEqual(column);
  expect(new Set(columns.map(({ path }) => path)).size).toBe(columns.length);
});
