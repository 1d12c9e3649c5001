// The list for spreadsheets and programs: the same fields and codes as in JSON, money in whole units of the currency.
import type { ListRow, ListView } from '../../view/list-view.ts';
import { writeCsv } from '../csv/write-csv.ts';

const fields = [
  'id',
  'title',
  'stage',
  'status',
  'form',
  'category',
  'owner',
  'sector',
  'cost',
  'start',
  'end',
  'colour',
  'reportDate',
] as const satisfies readonly (keyof ListRow)[];

export function listCsv({ rows }: ListView): string {
  return writeCsv(
    fields,
    rows.map((row) => fields.map((field) => row[field])),
    'rfc4180',
  );
}
