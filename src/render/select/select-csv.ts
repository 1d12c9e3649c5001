// The choice for spreadsheets: one row for each project, in the set, left out, or not to be chosen at all.
import type { SelectView } from '../../view/select-view.ts';
import { type CsvValue, writeCsv } from '../csv/write-csv.ts';
import { rawNumbers } from '../raw-numbers.ts';

const header = [
  'id',
  'title',
  'standing',
  'outside',
  'start',
  'delay',
  'value',
  'cost',
  'price',
  'displaces',
  'brings',
  'acceptability',
  'certainty',
];

export function selectCsv({ set, notChoosable, ranking, overWeights }: SelectView): string {
  const titles = new Map(ranking.projects.map(({ id, title }) => [id, title]));
  const shares = new Map((overWeights?.rows ?? []).map((each) => [each.id, each]));
  const sure = (id: string) => [number(shares.get(id)?.share ?? null), shares.get(id)?.label ?? null];
  const rows: readonly (readonly CsvValue[])[] = [
    ...(set?.all ?? []).map((row) => [
      row.id,
      titles.get(row.id) ?? null,
      'chosen',
      row.outside,
      row.start,
      row.delay,
      number(row.value),
      row.cost,
      number(row.otherwise?.price ?? null),
      listed(row.otherwise?.out),
      listed(row.otherwise?.in),
      ...sure(row.id),
    ]),

    ...(set?.left ?? []).map((row) => [
      row.id,
      titles.get(row.id) ?? null,
      'left',
      null,
      null,
      null,
      number(row.value),
      row.cost,
      number(row.otherwise?.price ?? null),
      listed(row.otherwise?.out),
      listed(row.otherwise?.in),
      ...sure(row.id),
    ]),
    ...[...new Set(notChoosable.map(({ id }) => id))].map((id) => [
      id,
      titles.get(id) ?? null,
      listed(notChoosable.flatMap((each) => (each.id === id ? [each.because] : []))),
    ]),
  ];
  return writeCsv(header, rows.map(filled), 'rfc4180');
}

function number(value: number | null): number | null {
  return rawNumbers('', value) as number | null;
}

function listed(ids: readonly string[] | undefined): string {
  return (ids ?? []).join(' ');
}

function filled(row: readonly CsvValue[]): readonly CsvValue[] {
  return header.map((_, index) => row[index] ?? null);
}
