// The mappings that the project ships, on real rows.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../src/core/intake/decode-table.ts';
import { importTable } from '../../../src/core/intake/import-table.ts';
import { readTable } from '../../../src/core/intake/read-table.ts';
import { shippedMappings } from '../../../src/core/intake/shipped-mappings.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import type { Mapping } from '../../../src/generated/card-types.ts';
import { mapping as validateMapping, project as validateProject } from '../../../src/generated/validators.js';

const root = join(import.meta.dirname, '../../..');

function shippedMapping(name: string): Mapping {
  const { value, problems } = parseYaml(readFileSync(join(root, 'templates/mappings', `${name}.yaml`)));
  expect(problems).toEqual([]);
  expect(validateMapping(value)).toBe(true);
  return value as Mapping;
}

test('the tool knows the names of all of them', () => {
  const files = readdirSync(join(root, 'templates/mappings')).sort();
  expect(shippedMappings.map((name) => `${name}.yaml`)).toEqual(files);
});

describe('canada-it-projects', () => {
  const mapping = shippedMapping('canada-it-projects');
  const { text } = decodeTable(readFileSync(join(root, 'test/fixtures/canada-sample.csv')), mapping.encoding);
  const { table, told } = readTable(text, mapping.delimiter);
  const imported = importTable(table, mapping);

  test('every row becomes a card that follows the schema', () => {
    expect(told).toEqual([]);
    expect(imported.cards.filter(({ card }) => !validateProject(card))).toEqual([]);
    expect(
      imported.cards.map(({ id, row, card }) => [
        row,
        id,
        card.cost?.estimate?.likely,
        card.time?.period?.end,
        card.local?.stated_date,
      ]),
    ).toEqual([
      [2, 'aafc-pssstp', 6_279_429, '2016-12-01', 'December 1, 2016'],
      [3, 'hc-eti', 3_300_000, undefined, 'TBD (dependent on SSC project plan)'],
      [4, 'cfia-eti', 1_307_900, undefined, '2016/17 Note that completion is dependent on Shared Services Canada'],
      [5, 'inac-irems', undefined, '2019-03-31', 'March 31, 2019'],
      [
        6,
        'cbsa-pik-2',
        undefined,
        undefined,
        'Costs for PIK 2.0 Not available at this point of time, currently being estimated.',
      ],
      [7, 'csc-mygchr', 4_295_444, '2020-06-17', 'June 17, 2020'],
      [8, 'ssc-itsm', 26_900_000, undefined, undefined],
      [9, 'pspc-eps', 214_474_730, '2024-03-31', '2023-24'],
    ]);
  });

  test('a whole card', () => {
    expect(imported.cards.find(({ id }) => id === 'csc-mygchr')?.card).toEqual({
      title: 'MyGCHR',
      form: 'project',
      stage: 'execution',
      status: 'active',
      owner: { organisation: 'Correctional Service Canada' },
      need: { problem: 'Human Resources Modernization - "MyGCHR" Adoption - onboard CSC and oartners onto MvGCHR.' },
      time: { period: { end: '2020-06-17' } },
      cost: { estimate: { likely: 4_295_444 } },
      local: { stated_date: 'June 17, 2020' },
    });
  });

  test('every blank cell is told with its row', () => {
    expect(imported.refused).toBe(false);
    expect(imported.told.map(({ code, place }) => [code, place.row, place.header])).toEqual([
      ['blank-cell', 3, 'estimatedCompletionDate'],
      ['blank-cell', 4, 'estimatedCompletionDate'],
      ['blank-cell', 5, 'totalBudget'],
      ['blank-cell', 6, 'totalBudget'],
      ['blank-cell', 6, 'estimatedCompletionDate'],
      ['blank-cell', 8, 'estimatedCompletionDate'],
      ['blank-cell', 8, 'rawProvidedDate'],
    ]);
  });
});

describe('norsk-prosjektliste', () => {
  const mapping = shippedMapping('norsk-prosjektliste');
  const headers =
    'Prosjektnavn;Beskrivelse;Kommune/Enhet;Ansvarlig;Fase;Status;Kostnad (mill. kr);Startdato;Sluttdato;Gevinst';

  test('a Norwegian list becomes cards', () => {
    const rows = [
      'Ny barnehageløsning;Foreldre fyller ut papir.;Storvik kommune;Barnehagesjef;Planlegging;Pågår;1,234;01.03.2027;Q2 2028;Mindre papir',
      'Felles arkiv;;Hogdal;;Idé;Vet ikke;ukjent;03/04/2027;;',
    ];
    const { cards, told } = importTable(readTable([headers, ...rows].join('\r\n'), mapping.delimiter).table, mapping);
    expect(cards.map(({ id, row, card }) => ({ id, row, card }))).toEqual([
      {
        id: 'ny-barnehagelosning',
        row: 2,
        card: {
          title: 'Ny barnehageløsning',
          form: 'project',
          stage: 'planning',
          status: 'active',
          owner: { organisation: 'Storvik kommune' },
          people: { responsible: 'Barnehagesjef' },
          need: { problem: 'Foreldre fyller ut papir.' },
          time: { period: { start: '2027-03-01', end: '2028-06-30' } },
          cost: { estimate: { likely: 1_234_000 } },
          benefits: [{ id: 'G1', name: 'Mindre papir' }],
        },
      },
      {
        id: 'felles-arkiv',
        row: 3,
        card: {
          title: 'Felles arkiv',
          form: 'project',
          stage: 'idea',
          status: 'proposed',
          owner: { organisation: 'Hogdal' },
          time: { period: { start: '2027-04-03' } },
        },
      },
    ]);
    expect(
      told.filter(({ code }) => code !== 'blank-cell').map(({ code, place }) => [code, place.row, place.header]),
    ).toEqual([['unreadable-cell', 3, 'Status']]);
  });
});

describe('prosjektportalen-ideer', () => {
  const mapping = shippedMapping('prosjektportalen-ideer');
  // Made up, in the column names of the idea module.
  const heading = [
    ...[
      'ID',
      'Tittel',
      'Bakgrunn',
      'Problemstilling',
      'Innmelder',
      'Beslutning',
      'Strategisk verdi',
      'Kvalitativ gevinst',
    ],
    ...['Økonomisk gevinst', 'Operasjonelt behov/lovpålagt', 'Risiko', 'Score', 'Prioritet'],
  ].join(';');
  const rows = [
    '7;Digital innsjekk;Lange køer;Folk venter;Servicetorget;Under vurdering;4 - Høy;3 - Middels;2 - Lav;5 - Lovpålagt;1 - Kritisk;15;Kan ha',
    '12;Ny arkivdepot;;;Arkivleder;Avvist;5;;;;;5;Skal ikke ha',
    '13;Uten poeng;;;Arkivleder;Under vurdering;Ikke satt;6 - For mye;;;;0;Ikke satt',
  ];
  const imported = importTable(readTable([heading, ...rows].join('\n')).table, mapping);
  const scoresOf = (at: number) =>
    Object.fromEntries(Object.entries(imported.cards[at]?.card.scores ?? {}).map(([id, { score }]) => [id, score]));

  test('the five scores are the numbers that the choices begin with', () => {
    expect(imported.cards.map(({ id, card }) => [id, card.status])).toEqual([
      ['ide-7', 'proposed'],
      ['ide-12', 'rejected'],
      ['ide-13', 'proposed'],
    ]);
    expect(scoresOf(0)).toEqual({
      strategisk_verdi: 4,
      kvalitativ_gevinst: 3,
      okonomisk_gevinst: 2,
      operasjonelt_behov: 5,
      risiko: 1,
    });
  });

  test('a score that is missing is unknown, never the lowest; a word is told', () => {
    expect(scoresOf(1)).toEqual({ strategisk_verdi: 5 });
    expect(imported.told.find(({ code }) => code === 'unreadable-cell')).toMatchObject({
      place: { row: 4, header: 'Strategisk verdi' },
      args: { reason: 'not-a-number', text: 'Ikke satt' },
    });
  });

  test('the criteria of an empty folder go from 1, which is worth nothing, to 5', () => {
    expect(imported.settings.strategy.criteria?.map(({ scale }) => [scale?.lowest, scale?.zero, scale?.top])).toEqual(
      Array.from({ length: 5 }, () => [1, 1, 5]),
    );
    expect(imported.unusedColumns).toEqual(['Innmelder', 'Score', 'Prioritet']);
  });
});
