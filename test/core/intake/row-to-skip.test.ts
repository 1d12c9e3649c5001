// Rows that are no project, and projects that only look like them.
import { describe, expect, test } from 'vitest';
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
  ...['Sum;;5', 'SUM:;;5 000 kr', 'Totalt;;', 'I alt;;5', 'Til sammen;;5', 'Delsum Helse;;5'],
  ...['Totalt alle prosjekter;;5', 'Sum for alle tiltak;;5', ';Sum;5', 'Total;;#REF!'],
])('«%s» is a sum', (row) => {
  expect(importing(row)).toEqual([[], ['warning total-row']]);
});

/** The titles of the cards of a list with these rows at its foot. */
function titlesAfter(...last: readonly string[]): readonly (string | undefined)[] {
  const rows = ['Navn;Eier;Kost', 'Ny skole;Storvik;4', 'Bro;Hogdal;2', ...last, ''].join('\n');
  return importTable(readTable(rows, ';').table, mapping).cards.map(({ card }) => card.title);
}

describe('a name that a project may have', () => {
  const names = ['Sum 2027', 'Total kostnad', 'Sum kultur', 'Samlet ramme', 'Sum etter ferien'];

  test.each(names)('«%s» is a sum where its amounts are those of the rows above', (name) => {
    expect(titlesAfter(`${name};;6`)).toEqual(['Ny skole', 'Bro']);
  });

  test.each(names)('«%s» is a project where they are not', (name) => {
    expect(titlesAfter(`${name};;7`)).toEqual(['Ny skole', 'Bro', name]);
    expect(titlesAfter(`${name};;2`)).toEqual(['Ny skole', 'Bro', name]);
    expect(titlesAfter(`${name};;0`)).toEqual(['Ny skole', 'Bro', name]);
  });

  test('sums of parts do not count in the sum of all', () => {
    expect(titlesAfter('Delsum skole;;6', 'Tak;Storvik;3', 'Sti;Storvik;1', 'Sum kultur;;4', 'Sum 2027;;10')).toEqual([
      ...['Ny skole', 'Bro', 'Tak', 'Sti'],
    ]);
  });
});

test('the row of a card that is there is never a sum', () => {
  const { table } = readTable('Navn;Eier;Kost\nNy skole;;4\nBro;;2\nSum kultur;;6\nSum;;6\n', ';');
  const { cards, told } = importTable(table, mapping, new Set(['sum-kultur']));
  expect(cards.map(({ id }) => id)).toEqual(['ny-skole', 'bro', 'sum-kultur']);
  expect(told.filter(({ code }) => code === 'total-row').map(({ place }) => place.row)).toEqual([5]);
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
