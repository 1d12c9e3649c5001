import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../src/core/intake/decode-table.ts';
import { readTable } from '../../../src/core/intake/read-table.ts';

describe('readTable', () => {
  test.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon, byte order mark, Windows line ends', '\uFEFFa;b\r\n1;2\r\n'],
    ['tab', 'a\tb\n1\t2'],
    ['old Mac line ends', 'a,b\r1,2'],
  ])('finds the delimiter: %s', (_, text) => {
    expect(readTable(text).table).toEqual({ headers: ['a', 'b'], rows: [{ row: 2, cells: ['1', '2'] }] });
  });

  test('a quoted heading does not decide the delimiter', () => {
    expect(readTable('"a, b, c";d\n1;2\n').table.headers).toEqual(['a, b, c', 'd']);
  });

  test('rows are counted as a spreadsheet shows them: quoted line breaks and blank rows', () => {
    const { table, told } = readTable('\n  Navn ;Mer\n"to\nlinjer, ""og"" sitat";1\n;\n\nb;2\n', ';');
    expect(table.headers).toEqual(['Navn', 'Mer']);
    expect(table.rows).toEqual([
      { row: 3, cells: ['to\nlinjer, "og" sitat', '1'] },
      { row: 6, cells: ['b', '2'] },
    ]);
    expect(told).toEqual([]);
  });

  test('ragged rows are told, and one with too many cells is left out', () => {
    const { table, told } = readTable('a,b\n1\n1,2,3\n1,2,\n4,5\n', ',');
    expect(told.map(({ code, place, args }) => [code, place.row, args])).toEqual([
      ['short-row', 2, { cells: 1, expected: 2 }],
      ['long-row', 3, { cells: 3, expected: 2 }],
    ]);
    expect(table.rows.map(({ row }) => row)).toEqual([2, 4, 5]);
  });

  test.each([
    ['a,b\n1,2\n"3,4\n', 'table-broken'],
    ['', 'table-empty'],
    ['a,b\n', 'table-empty'],
    [`a\n${'x\n'.repeat(20_001)}`, 'too-many-rows'],
  ])('a table that cannot be read is told', (text, code) => {
    const { table, told } = readTable(text, ',');
    expect(told.map((each) => each.code)).toEqual([code]);
    expect(table.rows).toEqual([]);
  });

  test('a broken table tells the row where reading stopped', () => {
    expect(readTable('a,b\n1,2\n"3,4\n', ',').told[0]?.place.row).toBe(3);
  });
});

describe('decodeTable', () => {
  const bytes = Uint8Array.from([0xe6, 0x80, 0x96, 0x9f]);

  test('reads windows-1252 when the mapping says so', () => {
    expect(decodeTable(bytes, 'windows-1252')).toEqual({ text: 'æ€–Ÿ', told: [] });
  });

  test('tells that a file is not UTF-8', () => {
    expect(decodeTable(bytes).told.map(({ code }) => code)).toEqual(['table-not-utf8']);
  });

  test('tells that a file is too large', () => {
    expect(decodeTable(new Uint8Array(32 * 1024 * 1024 + 1)).told.map(({ args }) => args)).toEqual([
      { megabytes: 33, limit: 32 },
    ]);
  });
});
