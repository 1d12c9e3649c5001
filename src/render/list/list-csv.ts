// The list for spreadsheets and programs: the same fields and codes as in JSON, money in whole units of the currency.
import type { ListRow, ListView } from '../../view/list-view.ts';
import { csvCell } from '../escape/csv.ts';

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
  const lines = rows.map((row) => fields.map((field) => csvCell(row[field])).join(','));
  return `${[fields.map((field) => csvCell(field)).join(','), ...lines].join('\r\n')}\r\n`;
}
