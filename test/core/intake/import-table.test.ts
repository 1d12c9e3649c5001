import { describe, expect, test } from 'vitest';
import { importTable } from '../../../src/core/intake/import-table.ts';
import { readTable } from '../../../src/core/intake/read-table.ts';
import type { Mapping } from '../../../src/generated/card-types.ts';

const mapping: Mapping = {
  name: 'Liste',
  id: { column: 'Nr' },
  columns: [{ column: 'Navn', field: 'title' }],
};

function importing(text: string, changes: Partial<Mapping> = {}): ReturnType<typeof importTable> {
  return importTable(readTable(text, ',').table, { ...mapping, ...changes });
}

function toldIn(result: ReturnType<typeof importTable>): unknown[] {
  return result.told.map(({ code, severity, place, args }) => [
    code,
    severity,
    place.row,
    place.column,
    place.header,
    args,
  ]);
}

describe('importTable', () => {
  test('columns become fields in the order of the schema, whatever the order of the table', () => {
    const { cards } = importing('Nr,Gevinst,Kost,Eier,Navn\nab,Tid,5,Storvik,Sak\n', {
      columns: [
        { column: 'Gevinst', field: 'benefits[0].name' },
        { column: 'Kost', field: 'cost.estimate.likely', read_as: 'amount' },
        { column: 'Eier', field: 'owner.organisation' },
        { column: 'Navn', field: 'title' },
      ],
      constants: { status: 'proposed', 'benefits[0].id': 'G1', 'benefits[1].id': 'G2', 'local.kilde': 'liste' },
    });
    const card = {
      title: 'Sak',
      status: 'proposed',
      owner: { organisation: 'Storvik' },
      cost: { estimate: { likely: 5 } },
      benefits: [{ id: 'G1', name: 'Tid' }],
      local: { kilde: 'liste' },
    };
    expect(cards).toEqual([{ id: 'ab', row: 2, card, whole: card, unread: [] }]);
    expect(JSON.stringify(cards[0]?.card)).toBe(JSON.stringify(card));
  });

  test('a constant gives way to a cell, and stands in for a blank one', () => {
    const columns: Mapping['columns'] = [
      { column: 'Navn', field: 'title' },
      { column: 'Fase', field: 'stage', read_as: 'choice' },
    ];
    const { cards } = importing('Nr,Navn,Fase\nab,A,planning\ncd,C,\n', { columns, constants: { stage: 'idea' } });
    expect(cards.map(({ card }) => card.stage)).toEqual(['planning', 'idea']);
  });

  test('what a constant puts in the place of a cell is told', () => {
    const columns: Mapping['columns'] = [
      { column: 'Fase', field: 'stage', read_as: 'choice', choices: { Plan: 'planning' } },
    ];
    const { cards, told } = importing('Nr,Fase\nab,snart\ncd,\n', { columns, constants: { stage: 'idea' } });
    expect(cards.map(({ card }) => card.stage)).toEqual(['idea', 'idea']);
    expect(told.map(({ code, args }) => [code, args])).toEqual([
      ['unreadable-cell', { field: 'stage', text: 'snart', reason: 'not-a-choice', instead: 'idea' }],
      ['blank-cell', { field: 'stage', instead: 'idea' }],
    ]);
  });

  test('an implausible amount is told with what it would be', () => {
    const columns: Mapping['columns'] = [
      { column: 'Kost', field: 'cost.estimate.likely', read_as: 'amount', unit_factor: 1_000_000 },
    ];
    const { cards, told } = importing('Nr,Kost\nab,850 000\n', { columns });
    expect(cards[0]?.card).toEqual({});
    expect(told[0]?.args).toMatchObject({ reason: 'implausible-amount', number: 850_000, factor: 1_000_000 });
  });

  test('an item in a list is left out when its cell is blank, and the list closes up', () => {
    const columns: Mapping['columns'] = [
      { column: 'G1', field: 'benefits[0].name' },
      { column: 'G2', field: 'benefits[1].name' },
    ];
    const { cards } = importing('Nr,G1,G2\nab,,Ro\n', {
      columns,
      constants: { 'benefits[0].id': 'A', 'benefits[1].id': 'B' },
    });
    expect(cards[0]?.card).toEqual({ benefits: [{ id: 'B', name: 'Ro' }] });
  });

  test('blank and unreadable cells are told with row, column and heading', () => {
    const columns: Mapping['columns'] = [
      { column: 'Navn', field: 'title' },
      { column: 'Slutt', field: 'time.period.end', read_as: 'date' },
    ];
    const result = importing('Nr,Navn,Slutt\nab,A,\ncd,B,2023-24\n', { columns });
    expect(result.cards.map(({ card }) => card)).toEqual([{ title: 'A' }, { title: 'B' }]);
    expect(toldIn(result)).toEqual([
      ['blank-cell', 'warning', 2, 3, 'Slutt', { field: 'time.period.end' }],
      [
        'unreadable-cell',
        'warning',
        3,
        3,
        'Slutt',
        { field: 'time.period.end', text: '2023-24', reason: 'fiscal-year' },
      ],
    ]);
    expect(result.refused).toBe(false);
  });

  test('a column that must be readable stops the import', () => {
    const columns: Mapping['columns'] = [
      { column: 'Slutt', field: 'time.period.end', read_as: 'date', on_unreadable: 'stop' },
    ];
    const result = importing('Nr,Slutt\nab,snart\ncd,2027-01-01\n', { columns });
    expect(result).toMatchObject({ refused: true, cards: [] });
    expect(result.told.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('a value that the card cannot hold is told and left out', () => {
    const columns: Mapping['columns'] = [{ column: 'Kost', field: 'cost.estimate.likely', read_as: 'amount' }];
    const result = importing('Nr,Kost\nab,-5\n', { columns });
    expect(result.cards[0]?.card).toEqual({});
    expect(toldIn(result)).toEqual([
      [
        'unfitting-cell',
        'warning',
        2,
        2,
        'Kost',
        { field: 'cost.estimate.likely', text: '-5', problem: 'out-of-range' },
      ],
    ]);
  });

  test('a group that lacks what it must have is told and left out', () => {
    const columns: Mapping['columns'] = [
      { column: 'Navn', field: 'owner.organisation' },
      { column: 'Enhet', field: 'owner.unit' },
    ];
    const result = importing('Nr,Navn,Enhet\nab,,Skole\n', { columns });
    expect(result.cards[0]?.card).toEqual({});
    expect(result.told.map(({ code, place }) => [code, place.header])).toEqual([
      ['blank-cell', 'Navn'],
      ['unfitting-cell', 'Enhet'],
    ]);
  });

  test('rows without an id, and later rows with the same id, are told and left out', () => {
    const result = importing('Nr,Navn\n,A\nab,B\n7,C\nAB,D\n');
    const card = { title: 'B' };
    expect(result.cards).toEqual([{ id: 'ab', row: 3, card, whole: card, unread: [] }]);
    expect(toldIn(result)).toEqual([
      ['missing-id', 'error', 2, 1, 'Nr', {}],
      ['unusable-id', 'error', 4, 1, 'Nr', { text: '7' }],
      ['repeated-id', 'error', 5, null, null, { id: 'ab', first: 3 }],
    ]);
    expect(result.refused).toBe(false);
  });

  test('an id may be put together from several columns', () => {
    const result = importing('Nr,Navn\n7,Storvik\n', { id: { columns: ['Navn', 'Nr'], separator: '-', prefix: 'p-' } });
    expect(result.cards.map(({ id }) => id)).toEqual(['p-storvik-7']);
  });

  test('owners are names, sorted, and columns that are not used are told', () => {
    const columns: Mapping['columns'] = [{ column: 'Navn', field: 'owner.organisation' }];
    const result = importing('Nr,Navn,Annet\nab,Øyvar,\ncd,Hogdal,\nef,Øyvar,\n', { columns });
    expect(result).toMatchObject({ organisations: ['Hogdal', 'Øyvar'], unusedColumns: ['Annet'] });
  });

  test('settings are those of portfolio.yaml, governance.yaml and strategy.yaml', () => {
    const portfolio: Mapping['portfolio'] = {
      language: 'nb',
      currency: 'NOK',
      requirement_set: 'register',
      local_fields: [{ id: 'kilde', type: 'text' }],
    };
    expect(importing('Nr,Navn\nab,A\n', { portfolio }).settings).toEqual({
      portfolio: { name: 'Liste', language: 'nb', currency: 'NOK', local_fields: [{ id: 'kilde', type: 'text' }] },
      governance: { requirement_set: 'register' },
      strategy: {},
    });
  });
});

describe('a mapping that does not fit', () => {
  test.each<[string, Partial<Mapping>, unknown[]]>([
    [
      'missing column',
      { columns: [{ column: 'Namn', field: 'title' }] },
      ['missing-column', { suggestion: 'Navn', headers: ['Nr', 'Navn', 'navn'] }],
    ],
    ['repeated column', { columns: [{ column: 'NAVN', field: 'title' }] }, ['repeated-column', { first: 2, again: 3 }]],
    [
      'unknown field',
      { columns: [{ column: 'Navn', field: 'cost.price' }] },
      ['unknown-field', { field: 'cost.price' }],
    ],
    [
      'a name that every object has',
      { columns: [{ column: 'Navn', field: 'local.constructor' }] },
      ['unknown-field', { field: 'local.constructor' }],
    ],
    ['no id', { id: {} }, ['no-id-column', {}]],
    [
      'field twice',
      {
        columns: [
          { column: 'Navn', field: 'title' },
          { column: 'Nr', field: 'title' },
        ],
      },
      ['repeated-field', { field: 'title' }],
    ],
    [
      'constant',
      { constants: { stage: 'snart' } },
      ['unfitting-constant', { field: 'stage', problem: 'unknown-choice' }],
    ],
    [
      'constant in a list',
      { constants: { 'benefits[0].type': 'stor' } },
      ['unfitting-constant', { field: 'benefits[0].type', problem: 'unknown-choice' }],
    ],
  ])('%s', (_, changes, told) => {
    const result = importing('Nr,Navn,navn\nab,A,B\n', changes);
    expect(result).toMatchObject({ refused: true, cards: [] });
    expect(result.told.map(({ code, args }) => [code, args])).toEqual([told]);
  });

  test('the same missing column is told once', () => {
    const columns: Mapping['columns'] = [
      { column: 'Kode', field: 'title' },
      { column: 'Kode', field: 'need.problem' },
    ];
    const { told } = importing('Nr,Navn\nab,A\n', { id: { column: 'Kode' }, columns });
    expect(told.map(({ code, place }) => [code, place.header])).toEqual([['missing-column', 'Kode']]);
  });

  test.each([
    [';', false],
    ['auto', true],
    [undefined, true],
  ] as const)('a heading in one column is told once, with the delimiter %s', (delimiter, auto) => {
    const { told, refused } = importing('Nr;Navn\nab;A\n', delimiter === undefined ? {} : { delimiter });
    expect(refused).toBe(true);
    expect(told.map(({ code, args }) => [code, args])).toEqual([['heading-in-one-column', { auto }]]);
  });

  test('a table of one column that lacks only one is told which', () => {
    const { told } = importing('Nr\nab\n');
    expect(told.map(({ code, place }) => [code, place.header])).toEqual([['missing-column', 'Navn']]);
  });

  test('capitals make no difference when only one heading fits', () => {
    expect(importing('NR,NAVN\nab,A\n').cards).toHaveLength(1);
  });
});
