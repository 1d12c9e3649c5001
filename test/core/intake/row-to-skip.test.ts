// Rows that are no project, and projects that only look like them.
import { expect, test } from 'vitest';
import { importTable } from '../../../src/core/intake/import-table.ts';
import { readTable } from '../../../src/core/intake/read-table.ts';
import type { Mapping } from '../../../src/generated/card-types.ts';

const mapping: Mapping = {
  name: 'Liste',
  id: { column: 'Navn' },
  columns: [
    { column: 'Navn', field: 'title' },
    { column: 'Eier', field: 'owner.organisation' },
    { column: 'Kost', field: 'cost.estimate.likely', read_as: 'amount' },
  ],
};

function importing(row: string): readonly [readonly (string | undefined)[], readonly string[]] {
  const { cards, told } = importTable(readTable(`Navn;Eier;Kost\n${row}\n`, ';').table, mapping);
  return [cards.map(({ card }) => card.title), told.map(({ code, severity }) => `${severity} ${code}`)];
}

test.each([
  ...['Sum;;5', 'SUM:;;5 000 kr', 'Totalt;;', 'I alt;;5', 'Til sammen;;5', 'Delsum Helse;;5', 'Sum 2027;;5'],
  ...['Total kostnad;;5', 'Totalt alle prosjekter;;5', ';Sum;5', 'Total;;#REF!'],
])('«%s» is a sum', (row) => {
  expect(importing(row)).toEqual([[], ['warning total-row']]);
});

test.each([';;5', ';12;5'])('«%s» has figures only', (row) => {
  expect(importing(row)).toEqual([[], ['warning untitled-row']]);
});

test('a row with words and no title has no id here, and is told as that', () => {
  expect(importing(';Storvik;5')).toEqual([[], ['error missing-id', 'warning blank-cell']]);
});

test.each([
  'Sum;Storvik;5',
  'Totalrenovering;;5',
  'Samlet plan for skolene;;5',
  'Summen av alt;;5',
  'Total oversikt;;5',
])('«%s» is a project', (row) => {
  expect(importing(row)[0]).toEqual([row.split(';')[0]]);
});
