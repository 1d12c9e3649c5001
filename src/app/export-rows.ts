// The rows of an exported table by the card that each is about. A new row may leave its id to be made from its title.
import { idInSector } from '../core/cards/sector-of-card.ts';
import { basePath, idPath } from '../core/exchange/exchange-columns.ts';
import { idNamed } from '../core/exchange/named-ids.ts';
import { idFromText } from '../core/intake/id-from-text.ts';
import { holdsOnlyFigures, totalIn } from '../core/intake/row-to-skip.ts';
import { cellText } from '../core/intake/sheet-table.ts';
import { type Told, tell } from '../core/intake/told.ts';
import type { ExportTable } from '../core/merge/edited-cells.ts';
import { type ExportRow, exportCell } from '../core/merge/merge-export.ts';
import type { Sector } from '../generated/card-types.ts';

export interface ExportSource extends ExportTable {
  readonly rows: readonly Omit<ExportRow, 'id'>[];
}

export type NamedRow = ExportRow & {
  /** The commit that it was made from, as it says itself; "" where it says nothing. */
  readonly base: string;
  /** Its id stands in it. */
  readonly hasId: boolean;
};

/** What a row can be about: the cards that are there, and the sectors that an id made up begins with. */
export interface CardsHere {
  hasCard(id: string): boolean;
  readonly sectors: readonly Sector[];
}

export function namedRows(
  source: ExportSource,
  here: CardsHere,
): {
  readonly rows: readonly NamedRow[];
  readonly told: readonly Told[];
} {
  const firstRows = new Map<string, number>();
  const told: Told[] = [];
  const rows = source.rows.flatMap(({ row, cells }): NamedRow[] => {
    const named = nameOf(source, { row, cells }, here);
    if ('code' in named) {
      told.push(named);
      return [];
    }
    const first = firstRows.get(named.id);
    if (first !== undefined) told.push(tell('repeated-id', { id: named.id, first }, { row }));
    else firstRows.set(named.id, row);
    return first === undefined ? [{ row, cells, base: exportCell(source, cells, basePath), ...named }] : [];
  });
  return { rows, told };
}

/** Or why there is none. */
function nameOf(
  source: ExportSource,
  { row, cells }: Omit<ExportRow, 'id'>,
  here: CardsHere,
): Pick<NamedRow, 'id' | 'hasId'> | Told {
  const [text, title] = [exportCell(source, cells, idPath), exportCell(source, cells, 'title')];
  const hasId = text !== '';
  const own = hasId ? idFromText(text) : null;
  if (own !== null && here.hasCard(own)) return { id: own, hasId };
  const texts = cells.filter((_, at) => source.columns[at]?.path !== basePath).map(cellText);
  const total = totalIn(texts);
  if (total !== null) return tell('total-row', { text: total }, { row });
  if (text + title === '') return tell('untitled-row', {}, { row }, holdsOnlyFigures(texts) ? 'warning' : 'error');
  const id = own ?? (hasId ? null : madeUpId(source, cells, title, here));
  return id === null ? tell('unusable-id', { text: text || title }, { row }) : { id, hasId };
}

/** For the leader of its sector, unless there is a card by that name alone. */
function madeUpId(
  source: ExportSource,
  cells: ExportRow['cells'],
  title: string,
  { hasCard, sectors }: CardsHere,
): string | null {
  const id = idFromText(title);
  if (id === null || hasCard(id)) return id;
  return idInSector(id, idNamed(sectors, exportCell(source, cells, 'sector')), sectors);
}
