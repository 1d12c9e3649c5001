import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../../src/core/intake/table.ts';
import { type KnownTable, readLastTable, tableToKeep, writeLastTable } from '../../../src/core/merge/last-table.ts';
import type { Mapping } from '../../../src/generated/card-types.ts';

const mapping: Mapping = {
  name: 'Liste',
  id: { column: 'Nr' },
  columns: [
    { column: 'Navn', field: 'title' },
    { column: 'Fase', field: 'stage' },
  ],
};

function known(headers: readonly string[], ...rows: readonly (readonly string[])[]): KnownTable {
  const table = { headers, rows: rows.map((cells, index) => ({ row: index + 2, cells })) };
  return { table, cards: rows.map(([id], index) => ({ id: id as string, row: index + 2, card: {} })) };
}

function cellsIn({ headers, rows }: Table): unknown {
  return [headers, ...rows.map(({ cells }) => cells)];
}

const none = { rows: new Set<string>(), fields: new Map() };

describe('what is kept of a table', () => {
  test('only the columns that the mapping uses', () => {
    const now = known(['Nr', 'Lønn', 'Navn', 'Fase'], ['ab', '900000', 'Sak', 'x']);
    expect(cellsIn(tableToKeep(now, mapping, null, none))).toEqual([
      ['Nr', 'Navn', 'Fase'],
      ['ab', 'Sak', 'x'],
    ]);
  });

  test('the cells of a field that somebody has to decide on stay as they were, and the others do not', () => {
    const last = known(['Fase', 'Nr', 'Navn'], ['gammel', 'ab', 'Sak'], ['gammel', 'cd', 'To']);
    const lastById = { ...last, cards: last.cards.map((card, at) => ({ ...card, id: ['ab', 'cd'][at] as string })) };
    const now = known(['Nr', 'Navn', 'Fase'], ['ab', 'Nytt', 'ny'], ['cd', 'Nytt', 'ny']);
    const fields = new Map([['ab', [['stage']]]]);
    expect(cellsIn(tableToKeep(now, mapping, lastById, { ...none, fields }))).toEqual([
      ['Nr', 'Navn', 'Fase'],
      ['ab', 'Nytt', 'gammel'],
      ['cd', 'Nytt', 'ny'],
    ]);
  });

  test('rows that are gone are kept as long as their cards are there', () => {
    const last = known(['Nr', 'Navn', 'Fase'], ['ab', 'Sak', 'x'], ['cd', 'To', 'y'], ['ef', 'Tre', 'z']);
    const now = known(['Nr', 'Navn', 'Fase'], ['ab', 'Sak', 'x']);
    expect(cellsIn(tableToKeep(now, mapping, last, { ...none, rows: new Set(['cd']) }))).toEqual([
      ['Nr', 'Navn', 'Fase'],
      ['ab', 'Sak', 'x'],
      ['cd', 'To', 'y'],
    ]);
  });
});

describe('the file of it', () => {
  test('holds no formula', () => {
    const { table } = known(['Nr', '=A1'], ['ab', '=HYPERLINK("x")'], ['cd', ' +1'], ['ef', "'=x"], ['gh', "it's"]);
    expect(writeLastTable(table)).toBe(
      `"Nr";"'=A1"\n"ab";"'=HYPERLINK(""x"")"\n"cd";"' +1"\n"ef";"''=x"\n"gh";"it's"\n`,
    );
  });

  test('gives back every cell', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1', "'=1", "''-", '@', '\t', '\n;"', "'", '0301', ' x '));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const { table } = known(['Nr', 'Navn', 'Fase'], ...rows.map((cells, at) => [`id${at}`, ...cells]));
        expect(cellsIn(readLastTable(writeLastTable(table)))).toEqual(cellsIn(table));
      }),
    );
  });
});
