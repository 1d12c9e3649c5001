// Promises that of an exported row only what somebody has edited goes into the card, that what nobody has touched changes nothing, and that
// what nobody knows is told.
import { describe, expect, test } from 'vitest';
import { exchangeColumn } from '../../../src/core/exchange/exchange-columns.ts';
import type { SheetCell } from '../../../src/core/exchange/sheet.ts';
import type { ExportTable } from '../../../src/core/merge/edited-cells.ts';
import { cardOfRow, mergeExportRow } from '../../../src/core/merge/merge-export.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

function tableOf(...paths: readonly string[]): ExportTable {
  return {
    columns: paths.map((path) => exchangeColumn(path, portfolioOf({}))),
    headings: paths,
    reading: { labels: (_, value) => (value === 'idea' ? ['Idé'] : []), decimal: 'comma' },
  };
}

type Prefer = 'file' | 'card' | null;

/** The edits as "path value", the conflicts as "path reason", and the codes of what is told. */
function merged(path: string, cell: SheetCell, card: object, base: object | null, prefer: Prefer = null) {
  const row = { row: 3, id: 'a', cells: [cell] };
  const { edits, conflicts, told } = mergeExportRow(tableOf(path), row, card as Card, base as Card | null, prefer);
  return [
    ...edits.map(({ field }) => `${field.path} ${JSON.stringify(field.file)}`),
    ...conflicts.map(({ field, because }) => `${field.path} ${because}`),
    ...told.map(({ code }) => code),
  ];
}

const titled = (title?: string) => (title === undefined ? {} : { title });

describe('a field', () => {
  test.each<readonly [string, SheetCell, string | undefined, string | undefined, readonly string[]]>([
    ['edited in the table only', 'Ny', 'Bro', 'Bro', ['title "Ny"']],
    ['edited on the card only', 'Bro', 'Ny', 'Bro', []],
    ['edited alike', 'Ny', 'Ny', 'Bro', []],
    ['edited in two ways', 'Ny', 'Nyere', 'Bro', ['title both-changed']],
    ['taken off the card, and as it was in the table', 'Bro', undefined, 'Bro', []],
    ['taken off the card, and edited in the table', 'Ny', undefined, 'Bro', ['title both-changed']],
    ['added on the card, and blank in the table as it was', null, 'Bro', undefined, []],
    ['added in the table', 'Bro', undefined, undefined, ['title "Bro"']],
    ['added in two ways', 'Bro', 'Vei', undefined, ['title both-changed']],
    ['emptied in the table', '', 'Bro', 'Bro', ['title null']],
    ['emptied with a dash, as people do', '–', 'Bro', 'Bro', ['title null']],
    ['emptied in the table, and edited on the card', null, 'Vei', 'Bro', ['title both-changed']],
  ])('%s', (_, cell, card, base, expected) => {
    expect(merged('title', cell, titled(card), titled(base))).toEqual(expected);
  });

  test('edited in two ways is settled by who is preferred', () => {
    expect(merged('title', 'Ny', titled('Nyere'), titled('Bro'), 'file')).toEqual(['title "Ny"']);
    expect(merged('title', 'Ny', titled('Nyere'), titled('Bro'), 'card')).toEqual([]);
  });
});

describe('a cell that nobody has touched changes nothing, whatever it holds', () => {
  test.each<readonly [string, string, SheetCell, object]>([
    ['a no-break space', 'title', 'Ny\u00A0skole', titled('Ny\u00A0skole')],
    ['letters that are put together', 'title', 'Gra\u030A', titled('Gra\u030A')],
    ['a lone dash', 'title', '-', titled('-')],
    ['a long dash', 'need.problem', '–', { need: { problem: '–' } }],
    ['a hidden character', 'title', 'Bro\u200B', titled('Bro\u200B')],
    ['several blank lines', 'need.problem', 'En\n\n\n\nTo', { need: { problem: 'En\n\n\n\nTo\n' } }],
    ['line ends of Windows', 'need.problem', 'En\r\nTo', { need: { problem: 'En\nTo\n' } }],
    ['a list with such a text', 'areas', 'a\u00A0b; "c;d"', { areas: ['a\u00A0b', 'c;d'] }],
    ['a choice in words', 'stage', 'Idé', { stage: 'idea' }],
    ['a number', 'cost.stopping', 0, { cost: { stopping: 0 } }],
    [
      'a number in words of CSV',
      'resources[x.2027].fte',
      '0,5',
      {
        resources: [{ competence: 'x', year: 2027, fte: 0.5 }],
      },
    ],
    ['what cannot be read', 'time.period.start', 'snart', { time: { period: { start: 'snart' } } }],
  ])('%s', (_, path, cell, card) => {
    expect(merged(path, cell, card, card)).toEqual([]);
    expect(merged(path, cell, card, null)).toEqual([]);
    expect(merged(path, cell, {}, card)).toEqual([]);
  });

  test('nor where the spreadsheet has put a plain space or another form of a letter', () => {
    expect(merged('title', 'Ny skole', titled('Ny\u00A0skole'), titled('Ny\u00A0skole'))).toEqual([]);
    expect(merged('title', 'Gr\u00E5', titled('Gra\u030A'), titled('Gra\u030A'))).toEqual([]);
  });

  test('but what is edited beside such a character is cleaned, and told', () => {
    expect(merged('title', 'Bro 2\u200B', titled('Bro\u200B'), titled('Bro\u200B'))).toEqual([
      'title "Bro 2"',
      'cleaned-cell',
    ]);
    expect(merged('areas', 'a; b\u200B', { areas: ['a'] }, { areas: ['a'] })).toEqual([
      'areas ["a","b"]',
      'cleaned-cell',
    ]);
    expect(merged('time.period.start', 'snart', {}, {})).toEqual(['unreadable-cell']);
  });
});

describe('without a base', () => {
  test.each<readonly [SheetCell, string | undefined, Prefer, readonly string[]]>([
    ['Ny', 'Bro', null, ['title no-base']],
    ['Ny', 'Bro', 'file', ['title "Ny"']],
    ['Ny', 'Bro', 'card', []],
    ['Bro', 'Bro', null, []],
    // Nobody knows whether the cell was emptied, or the card has got its value since.
    [null, 'Bro', null, ['title blank']],
    ['-', 'Bro', 'file', ['title blank']],
    [null, 'Bro', 'file', ['title blank']],
    [null, 'Bro', 'card', []],
    [null, undefined, 'file', []],
  ])('%j, and %j on the card, prefer %s', (cell, card, prefer, expected) => {
    expect(merged('title', cell, titled(card), null, prefer)).toEqual(expected);
  });
});

describe('a list in one cell', () => {
  const goals = (...ids: readonly string[]) => ({ strategy: { goals: ids.map((goal) => ({ goal })) } });
  test.each<readonly [string, string, readonly string[], readonly string[], readonly string[]]>([
    ['with one more', 'M1; M5', ['M1'], ['M1'], ['strategy.goals ["M1","M5"]']],
    ['with one less', 'M1', ['M1', 'M5'], ['M1', 'M5'], ['strategy.goals ["M1"]']],
    ['in another order', 'M5; M1', ['M1', 'M5'], ['M1', 'M5'], ['strategy.goals ["M5","M1"]']],
    ['written otherwise', 'M1;M5;', ['M1', 'M5'], ['M1', 'M5'], []],
    ['edited on the card only', 'M1', ['M1', 'M3'], ['M1'], []],
    ['edited in two ways', 'M1; M5', ['M1', 'M3'], ['M1'], ['strategy.goals both-changed']],
  ])('%s', (_, cell, card, base, expected) => {
    expect(merged('strategy.goals', cell, goals(...card), goals(...base))).toEqual(expected);
  });
});

test('columns that are not known, the id and the commit are no edits', () => {
  const table = tableOf('id', '@base', 'title', 'ukjent');
  const { edits, conflicts } = mergeExportRow(
    table,
    { row: 3, id: 'a', cells: ['b', 'x', 'Bro', 'Y'] },
    titled('Bro') as Card,
    null,
    null,
  );
  expect([edits, conflicts]).toEqual([[], []]);
});

test('a row without a card gives what its cells say, and nothing for a blank or a dash', () => {
  const { edits } = cardOfRow(tableOf('id', 'title', 'short_name', 'stage'), {
    row: 3,
    cells: [null, 'Ny', '-', 'Idé'],
  });
  expect(edits.map(({ field, changeOf }) => [field, changeOf({})])).toEqual([
    ['title', { kind: 'put', pointer: ['title'], value: 'Ny' }],
    ['stage', { kind: 'put', pointer: ['stage'], value: 'idea' }],
  ]);
});
