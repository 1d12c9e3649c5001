// The rows of an exported table by the card that each is about. A new row may leave its id to be made from its title.
import { basePath, idPath } from '../core/exchange/exchange-columns.ts';
import { idFromText } from '../core/intake/id-from-text.ts';
import { type Told, tell } from '../core/intake/told.ts';
import type { ExportTable } from '../core/merge/edited-cells.ts';
import { type ExportRow, exportCell } from '../core/merge/merge-export.ts';

export interface ExportSource extends ExportTable {
  readonly rows: readonly Omit<ExportRow, 'id'>[];
}

export type NamedRow = ExportRow & {
  /** The commit that it was made from, as it says itself; "" where it says nothing. */
  readonly base: string;
  /** Its id stands in it. */
  readonly hasId: boolean;
};

export function namedRows(source: ExportSource): {
  readonly rows: readonly NamedRow[];
  readonly told: readonly Told[];
} {
  const firstRows = new Map<string, number>();
  const told: Told[] = [];
  const rows = source.rows.flatMap(({ row, cells }): NamedRow[] => {
    const [text, title] = [exportCell(source, cells, idPath), exportCell(source, cells, 'title')];
    const id = idFromText(text === '' ? title : text);
    if (id === null) {
      told.push(
        text + title === '' ? tell('missing-id', {}, { row }) : tell('unusable-id', { text: text || title }, { row }),
      );
      return [];
    }
    const first = firstRows.get(id);
    if (first !== undefined) told.push(tell('repeated-id', { id, first }, { row }));
    else firstRows.set(id, row);
    if (first !== undefined) return [];
    return [{ row, id, cells, base: exportCell(source, cells, basePath), hasId: text !== '' }];
  });
  return { rows, told };
}
