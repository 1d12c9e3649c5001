// Promises that tables line up whatever letters are in them, and that one with too little room is still read.
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import type { Table } from '../../../src/render/blocks.ts';
import { plainPaint } from '../../../src/render/paint.ts';
import { alignedLines, columnsWithRoom } from '../../../src/render/text/aligned-lines.ts';
import { textTable } from '../../../src/render/text/text-table.ts';

const cell = (text: string) => [{ kind: 'text', text } as const];
const names = ['Ålesund øst', '日本語の計画', 'Familie 👨‍👩‍👧‍👦', 'Flagg 🇳🇴', 'e\u0301te\u0301', 'Æ'];

const table = (
  columns: readonly (readonly [string, 'left' | 'right'])[],
  rows: readonly (readonly string[])[],
): Table => ({
  kind: 'table',
  columns: columns.map(([header, align]) => ({ header: cell(header), align })),
  rows: rows.map((row) => row.map(cell)),
});

/** Where a text begins on the screen. */
const columnOf = (line: string, text: string) => stringWidth(line.slice(0, line.lastIndexOf(text)));

test('columns line up with æøå, wide letters, accents and emoji of several parts', () => {
  const [, , ...lines] = textTable(
    table(
      [
        ['Navn', 'left'],
        ['Id', 'left'],
      ],
      names.map((name) => [name, 'x1']),
    ),
    80,
    plainPaint,
  );
  expect(new Set(lines.map((line) => columnOf(line, 'x1'))).size).toBe(1);
  const aligned = alignedLines(
    [{ header: 'Navn' }, { header: 'Id' }],
    names.map((name) => [name, 'x1']),
    80,
  );
  expect(new Set(aligned.slice(1).map((line) => columnOf(line, 'x1'))).size).toBe(1);
});

test('a long name is cut between what is seen as letters', () => {
  const family = '👨‍👩‍👧‍👦';
  const rows = [[family.repeat(20), 'x']];
  const [, line = ''] = alignedLines([{ header: 'Navn', gives: true }, { header: 'Id' }], rows, 20);
  expect(stringWidth(line)).toBeLessThanOrEqual(20);
  expect(line.replaceAll(family, '').trim()).toMatch(/^… +x$/);
});

test('with little room the space between columns shrinks before numbers are moved', () => {
  const numbers = table(
    [
      ['År', 'left'],
      ['Ramme', 'right'],
      ['Igjen', 'right'],
    ],
    [['2027', '24,7', '0,8']],
  );
  expect(textTable(numbers, 18, plainPaint)).toEqual([
    'År    Ramme  Igjen',
    '──────────────────',
    '2027   24,7    0,8',
  ]);
  expect(textTable(numbers, 16, plainPaint)).toEqual(['År   Ramme Igjen', '────────────────', '2027  24,7   0,8']);
});

test('a table that has no room is written row by row', () => {
  const numbers = table(
    [
      ['År', 'left'],
      ['Ramme', 'right'],
      ['Igjen', 'right'],
      ['Merknad', 'left'],
    ],
    [
      ['2027', '24,7', '0,8', ''],
      ['2028', '20,0', '-1,2', 'ikke vedtatt ennå'],
    ],
  );
  expect(textTable(numbers, 14, plainPaint)).toEqual([
    '2027',
    '  Ramme: 24,7',
    '  Igjen: 0,8',
    '2028',
    '  Ramme: 20,0',
    '  Igjen: -1,2',
    '  Merknad:',
    '  ikke vedtatt',
    '  ennå',
  ]);
});

test('columns go in their order until there is room', () => {
  const columns = [
    { header: 'Id' },
    { header: 'Navn', gives: true as const },
    { header: 'Status', drops: 1 },
    { header: 'Fase', drops: 2 },
  ];
  const shown = (width: number) =>
    columnsWithRoom(columns, (some) => [some.map(({ header }) => header.repeat(3))], width).map(({ header }) => header);
  expect(shown(60)).toEqual(['Id', 'Navn', 'Status', 'Fase']);
  expect(shown(40)).toEqual(['Id', 'Navn', 'Fase']);
  expect(shown(10)).toEqual(['Id', 'Navn']);
});

test('columns that may go are left out before a word is cut, and that is told', () => {
  const wide = table(
    [
      ['Prosjekt', 'left'],
      ['Verdi', 'right'],
      ['Kostnad', 'right'],
    ],
    [['Læringsplattform felles', '77,0', '3,0']],
  );
  const [project, value, cost] = wide.columns;
  const yielding: Table = {
    ...wide,
    columns: [project, { ...value, drops: 2 }, { ...cost, drops: 1 }] as Table['columns'],
    droppedSays: 'Ikke plass til',
  };
  const at = (width: number) => textTable(yielding, width, plainPaint);
  expect(at(60).join('\n')).toContain('Kostnad');
  expect(at(60).join('\n')).not.toContain('Ikke plass');
  // The word of 16 letters, two spaces and the five of "Verdi" have room; the cost has not.
  expect(at(25)[0]).toBe('Prosjekt          Verdi');
  expect(at(25).at(-1)).toBe('Ikke plass til: Kostnad');
  expect(at(18).slice(0, 4)).toEqual(['Prosjekt', '────────────────', 'Læringsplattform', 'felles']);
  expect(at(18).join(' ')).toContain('Verdi · Kostnad');
  // Without leave, nothing goes.
  expect(textTable(wide, 25, plainPaint).join('\n')).toContain('Kostnad');
});

test.each([28, 30, 60])('a divider stands on one line at %i columns, and other words are wrapped', (width) => {
  const lines = textTable(
    table(
      [
        ['Nr.', 'right'],
        ['Prosjekt', 'left'],
        ['Ramme', 'left'],
        ['Poeng', 'right'],
      ],
      [
        ['1', 'Digitale vannmålere', 'innenfor', '1,0'],
        ['', '── Her er slutten ──', '', ''],
        ['2', '── Et navn i to ord ──', 'utenfor', '2,0'],
      ],
    ),
    width,
    plainPaint,
  );
  expect(lines.filter((line) => line.includes('slutten')).map((line) => line.trim())).toEqual(['── Her er slutten ──']);
  expect(lines.some((line) => line.includes('── Et navn i to ord ──'))).toBe(width === 60);
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});
