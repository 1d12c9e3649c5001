// Cells as people and spreadsheets leave them, and what cannot be read.
import { expect, test } from 'vitest';
import { exchangeColumn } from '../../../src/core/exchange/exchange-columns.ts';
import { isSameExchangeValue } from '../../../src/core/exchange/exchange-value.ts';
import { readExchangeCell } from '../../../src/core/exchange/read-exchange-cell.ts';
import type { SheetCell } from '../../../src/core/exchange/sheet.ts';
import { choices as nb } from '../../../src/i18n/nb/choices.ts';
import { choices as nn } from '../../../src/i18n/nn/choices.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

const read = (path: string, cell: SheetCell) => {
  const column = exchangeColumn(path, portfolioOf({}));
  if (column === null) throw new Error(path);
  return readExchangeCell(column, cell, {
    decimal: 'comma',
    labels: (choice, value) => [nb, nn].map((texts) => texts[`${choice}=${value}` as keyof typeof texts][0]),
  });
};

test.each<[string, SheetCell, unknown]>([
  ['title', 'Ny tittel', { value: 'Ny tittel' }],
  ['title', 2027, { value: '2027' }],
  ['title', '  ', { unknown: true }],
  ['owner.municipality_number', 301, { value: '0301' }],
  ['owner.municipality_number', '0301', { value: '0301' }],
  ['stage', 'gjennomføring', { value: 'execution' }],
  ['stage', 'Gjennomføring', { value: 'execution' }],
  ['stage', 'execution', { value: 'execution' }],
  ['stage', 'noe annet', { unreadable: 'not-a-label' }],
  ['time.period.start', { date: '2027-03-01' }, { value: '2027-03-01' }],
  ['time.period.start', '01.03.2027', { value: '2027-03-01' }],
  ['time.period.start', 46_000, { unreadable: 'not-a-date' }],
  ['time.period.start', '31.02.2027', { unreadable: 'no-such-day' }],
  ['time.period.start', '1.3.27', { value: '2027-03-01' }],
  ['time.period.start', '2027/03/01', { value: '2027-03-01' }],
  // Nobody knows whether the day or the month stands first, unless the figures say so.
  ['time.period.start', '1/3/2027', { unreadable: 'ambiguous-date' }],
  ['time.period.start', '01-03-2027', { unreadable: 'ambiguous-date' }],
  ['time.period.start', '1/3/27', { unreadable: 'ambiguous-date' }],
  ['time.period.start', '27-03-30', { unreadable: 'ambiguous-date' }],
  ['time.period.start', '3/31/2027', { value: '2027-03-31' }],
  ['time.period.start', '31/3/2027', { value: '2027-03-31' }],
  ['time.period.start', '3/3/2027', { value: '2027-03-03' }],
  ['time.period.start', '31/02/2027', { unreadable: 'no-such-day' }],
  ['time.period.start', '-', { unknown: true }],
  ['cost.stopping', 90_000, { value: 90_000 }],
  ['cost.stopping', '90 000', { value: 90_000 }],
  ['cost.stopping', 0.5, { unreadable: 'not-whole' }],
  ['cost.stopping', '1.500', { value: 1500 }],
  ['cost.stopping', '1,500', { unreadable: 'ambiguous-number' }],
  ['elements.internal_efficiency', '1,500', { value: 1.5 }],
  ['elements.internal_efficiency', '1.500', { unreadable: 'ambiguous-number' }],
  ['title', '#REF!', { unreadable: 'sheet-error' }],
  ['cost.stopping', 'mye', { unreadable: 'not-an-amount' }],
  ['elements.internal_efficiency', '12,5', { value: 12.5 }],
  ['budget_proposal.budget_year', 2028, { value: 2028 }],
  ['areas', 'helse; skole', { value: ['helse', 'skole'] }],
  ['strategy.goals', null, { unknown: true }],
])('%s: %j is %j', (path, cell, expected) => {
  expect(read(path, cell)).toEqual(expected);
});

test('line ends and blanks at their ends are no change, a word is', () => {
  expect(isSameExchangeValue('En\nto\n', 'En \r\nto')).toBe(true);
  expect(isSameExchangeValue('En\nto', 'En to')).toBe(false);
  expect(isSameExchangeValue(null, [])).toBe(true);
  expect(isSameExchangeValue(null, 0)).toBe(false);
  expect(isSameExchangeValue(1, '1')).toBe(false);
});
