// The best sets side by side for spreadsheets: one row for each project in each of them.
import type { ComparedView } from '../../view/select/compared-view.ts';
import { writeCsv } from '../csv/write-csv.ts';

const header = ['kind', 'name', 'status', 'id', 'title', 'standing', 'start'];

export function comparedCsv({ columns, rows, names }: ComparedView): string {
  const lines = columns.flatMap(({ kind, name, status }, index) =>
    rows.map(({ id, cells }) => {
      const cell = cells[index];
      const start = cell?.kind === 'in' ? cell.start : null;
      return [kind, name, status, id, names.get(id) ?? null, cell?.kind ?? null, start];
    }),
  );
  return writeCsv(header, lines, 'rfc4180');
}
