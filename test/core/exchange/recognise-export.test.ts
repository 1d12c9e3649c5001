// An exported table is known again by keys or by headings, and another table is not taken for one.
import { expect, test } from 'vitest';
import { exchangeColumns } from '../../../src/core/exchange/exchange-columns.ts';
import { recogniseExport } from '../../../src/core/exchange/recognise-export.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const portfolio = portfolioOf({});
const headings = ['nb', 'en'].map((language) => exchangeColumns(portfolio).map(({ path }) => `${language} ${path}`));
const recognised = (...rows: readonly (readonly string[])[]) => {
  const found = recogniseExport(rows, portfolio, headings);
  return found && [found.columns.map((column) => column?.path ?? null), found.firstRow, found.isGuarded];
};

test('a workbook has keys and headings, in any order, with columns of somebody else', () => {
  expect(recognised(['title', '', 'id'], ['nb title', 'Mitt', 'nb id'], ['A', '', 'a'])).toEqual([
    ['title', null, 'id'],
    2,
    false,
  ]);
});

test('CSV has one of them', () => {
  expect(recognised(['id', 'title'], ['a', 'A'])).toEqual([['id', 'title'], 1, true]);
  expect(recognised(['NB Id', ' nb  title '], ['a', 'A'])).toEqual([['id', 'title'], 1, true]);
  expect(recognised(['en id', 'nb title'])).toEqual([['id', 'title'], 1, true]);
});

test('without an id, or with nothing else, it is another table', () => {
  expect(recognised(['nb title', 'nb stage'])).toBeNull();
  expect(recognised(['id', 'Prosjekt', 'Kostnad'])).toBeNull();
  expect(recognised([])).toBeNull();
  expect(recognised()).toBeNull();
});
