// A sheet as the table that the same list would be as CSV.
import { describe, expect, test } from 'vitest';
import type { Sheet, SheetCell } from '../../../src/core/exchange/sheet.ts';
import { readAmount } from '../../../src/core/intake/read-amount.ts';
import { readDate } from '../../../src/core/intake/read-date.ts';
import { readNumber } from '../../../src/core/intake/read-number.ts';
import { cellText, sheetNamed, sheetTable } from '../../../src/core/intake/sheet-table.ts';

const sheet = (name: string, ...rows: readonly (readonly SheetCell[])[]): Sheet => ({ name, rows });
const list = sheet('Liste', [], ['Nr', 'Navn', 'Start'], ['1', 'Bro', { date: '2027-03-31' }], [2]);

describe('the rows', () => {
  test('keep the number that the spreadsheet shows, and have a cell for every heading', () => {
    expect(sheetTable([list])).toEqual({
      table: {
        headers: ['Nr', 'Navn', 'Start'],
        rows: [
          { row: 3, cells: ['1', 'Bro', '2027-03-31'] },
          { row: 4, cells: ['2', '', ''] },
        ],
      },
      told: [],
    });
  });

  test('are those of the only sheet that has any under its heading', () => {
    const { table } = sheetTable([sheet('Om', ['En liste']), list, sheet('Tom')]);
    expect(table.rows).toHaveLength(2);
  });
});

test.each([
  ['two sheets with rows', [list, sheet('Arkiv', ['Nr'], [1])], 'which-sheet', { sheets: ['Liste', 'Arkiv'] }],
  ['a sheet with a heading only', [sheet('Liste', ['Nr'], [' ', null])], 'table-empty', {}],
  ['no sheet', [], 'table-empty', {}],
] as const)('%s: nothing is read', (_, sheets, code, args) => {
  const { table, told } = sheetTable(sheets);
  expect(table.rows).toEqual([]);
  expect(told.map((each) => [each.code, each.args])).toEqual([[code, args]]);
});

test('a sheet is known by its name, whatever its capitals when no other differs in nothing else', () => {
  const sheets = [sheet('LISTE'), list];
  expect(sheetNamed(sheets, 'Liste')).toBe(list);
  expect(sheetNamed([list], 'liste')).toBe(list);
  expect(sheetNamed([list], 'List')).toBeNull();
});

describe('a cell', () => {
  test.each([
    [1.5, 1.5],
    [1.234, 1.234],
    [1500, 1500],
    [0.1 + 0.2, 0.3],
    [1e-7, 0.000_000_1],
    [-12.125, -12.125],
  ])('of the number %d is read as the same, whatever the decimal sign', (number, value) => {
    for (const sign of ['comma', 'point'] as const) expect(readNumber(cellText(number), sign)).toEqual({ value });
  });

  test('of a large amount or a date is read as it was', () => {
    expect(readAmount(cellText(123_456_789_012_345))).toEqual({ value: 123_456_789_012_345 });
    expect(readDate(cellText({ date: '2027-03-04' }), { order: 'mdy' })).toEqual({ value: '2027-03-04' });
    expect(cellText(null)).toBe('');
  });
});
