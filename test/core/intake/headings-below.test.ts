// A list that has its name above its headings is told so; a narrow list, and rows of cells, are not taken for headings.
import { expect, test } from 'vitest';
import { headingsBelow } from '../../../src/core/intake/headings-below.ts';
import { readTable } from '../../../src/core/intake/read-table.ts';

const below = (...rows: readonly (readonly string[])[]) =>
  headingsBelow(rows.map((cells, index) => ({ row: index + 1, cells })))?.row ?? null;

test('the first wide row of known headings', () => {
  const rows = [['Prosjektliste 2027'], ['Sist endret', '1.2.2027'], ['Nr', 'Navn', 'Eier', 'Kostnad (mill. kr)']];
  expect(below(...rows)).toBe(3);
});

test.each([
  [
    'the first row is as wide',
    [
      ['A', 'B', 'C'],
      ['Nr', 'Navn', 'Eier', 'Status'],
    ],
  ],
  ['the wide row holds cells', [['Navn'], ['Ny skole', 'Hogdal', 'Idé', '100']]],
  ['one of its cells happens to be a known heading', [['Navn'], ['Behov', 'Hogdal', 'Idé', '100']]],
  ['there is nothing', []],
])('none when %s', (_, rows) => {
  expect(below(...(rows as readonly (readonly string[])[]))).toBeNull();
});

test('the row is as the spreadsheet shows it, and nothing is read', () => {
  const { table, told } = readTable('Prosjektliste;;;\n\nNr;Navn;Eier;Status\n1;Skole;Hogdal;Ny\n');
  expect(told.map(({ code, severity, args }) => [code, severity, args])).toEqual([
    ['headings-below', 'error', { row: 3 }],
  ]);
  expect(table).toEqual({ headers: ['Nr', 'Navn', 'Eier', 'Status'], rows: [] });
});
