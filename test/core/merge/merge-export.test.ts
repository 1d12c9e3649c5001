// Promises that of an exported row only what somebody has edited goes into the card, that what nobody has touched changes nothing, and that
// what nobody knows is told.
import { describe, expect, test } from 'vitest';
import { exchangeColumn } from '../../../src/core/exchange/exchange-columns.ts';
import type { SheetCell } from '../../../src/core/exchange/sheet.ts';
import type { ExportTable } from '../../../src/core/merge/edited-cells.ts';
import { mergeExportRow } from '../../../src/core/merge/merge-export.ts';
import { newCardOfRow } from '../../../src/core/merge/new-card-of-row.ts';
import type { Card } from '../../../src/core/model/portfolio.ts';
import { portfolioOf } from '../../support/portfolio-of.ts';

function tableOf(...paths: readonly string[]): ExportTable {
  return {
    columns: paths.map((path) => exchangeColumn(path, portfolioOf({}))),
    headings: paths,
    reading: { labels: (_, value) => (value === 'idea' ? ['Idé'] : []), decimal: 'comma' },
    source: 'csv',
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

test('an amount that is only about right is taken over, and told', () => {
  const [card, path] = [{ cost: { estimate: { likely: 20_000 } } }, 'cost.estimate.likely'];
  expect(merged(path, 'ca 30 000', card, card)).toEqual([`${path} 30000`, 'approximate-cell']);
  expect(merged(path, '30 000', card, card)).toEqual([`${path} 30000`]);
});

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
    ['emptied in the table', '', 'Bro', 'Bro', ['needed-cell']],
    ['emptied with a dash, as people do', '–', 'Bro', 'Bro', ['needed-cell']],
    ['emptied in the table, and edited on the card', null, 'Vei', 'Bro', ['title both-changed']],
  ])('%s', (_, cell, card, base, expected) => {
    expect(merged('title', cell, titled(card), titled(base))).toEqual(expected);
  });

  test('that a card can do without may be emptied, and one that it needs keeps its value whoever is preferred', () => {
    expect(merged('short_name', '', { short_name: 'Bro' }, { short_name: 'Bro' })).toEqual(['short_name null']);
    expect(merged('title', '', titled('Vei'), titled('Bro'), 'file')).toEqual(['needed-cell']);
    expect(merged('stage', null, { stage: 'idea' }, { stage: 'idea' })).toEqual(['needed-cell']);
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

describe('a date that a spreadsheet has written in its own order', () => {
  const from = (start?: string) => ({ time: { period: { start } } });
  test.each<readonly [string, string, string, string | null, readonly string[]]>([
    ['as it was, in American', '2/3/2025', '2025-02-03', '2025-02-03', []],
    ['as it was, in British', '03/02/2025', '2025-02-03', '2025-02-03', []],
    ['as it was, with a short year', '2/3/25', '2025-02-03', '2025-02-03', []],
    ['as it was, and edited on the card', '2/3/2025', '2025-06-01', '2025-02-03', []],
    ['as the card says, where nobody knows what it was', '2/3/2025', '2025-02-03', null, []],
    ['edited', '2/4/2025', '2025-02-03', '2025-02-03', ['unreadable-cell']],
    ['edited to what the card may say', '2/3/2025', '2025-02-03', '2024-01-01', ['unreadable-cell']],
    ['edited, where nobody knows what it was', '2/4/2025', '2025-02-03', null, ['unreadable-cell']],
    ['edited to what can only be one', '2/14/2025', '2025-02-03', '2025-02-03', ['time.period.start "2025-02-14"']],
    ['edited with points', '4.2.2025', '2025-02-03', '2025-02-03', ['time.period.start "2025-02-04"']],
  ])('%s', (_, cell, card, base, expected) => {
    expect(merged('time.period.start', cell, from(card), base === null ? null : from(base))).toEqual(expected);
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
  const place = { row: 3, cells: [null, 'Ny', '-', 'Idé'] };
  expect(newCardOfRow(tableOf('id', 'title', 'short_name', 'stage'), place)).toMatchObject({
    card: { title: 'Ny', stage: 'idea' },
    told: [],
  });
  expect(newCardOfRow(tableOf('id', 'short_name', 'title', 'stage'), place)).toBeNull();
});
