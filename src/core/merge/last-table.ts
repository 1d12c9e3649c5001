// The table that was imported last, as it is kept beside its mapping for the next time: only the columns that the mapping uses, since
// the others may hold what has no place in the repository. Where somebody still has to decide, the row stays as it was.
import type { Mapping } from '../../generated/card-types.ts';
import { bindMapping } from '../intake/bind-mapping.ts';
import type { ImportedCard } from '../intake/import-table.ts';
import { readTable } from '../intake/read-table.ts';
import type { Table } from '../intake/table.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { touches } from '../model/pointer-text.ts';

/** A table, and the cards that its rows are about. */
export interface KnownTable {
  readonly table: Table;
  readonly cards: readonly Pick<ImportedCard, 'id' | 'row'>[];
}

export interface Undecided {
  /** Cards whose rows stay as they were last time: they are not in the table, or their cards are gone. */
  readonly rows: ReadonlySet<string>;
  /** Id -> fields that stay as they were last time. */
  readonly fields: ReadonlyMap<string, readonly Pointer[]>;
}

/** The same tables always give the same table. */
export function tableToKeep(now: KnownTable, mapping: Mapping, last: KnownTable | null, undecided: Undecided): Table {
  const bound = bindMapping(mapping, now.table.headers);
  const used = new Set([...bound.idColumns, ...bound.columns].map(({ index }) => index));
  const places = [...used].sort((a, b) => a - b);
  const oldCells = last ? cellsOf(last) : () => null;
  const rows = rowsById(now).flatMap(({ id, cells }) => {
    const fields = undecided.fields.get(id) ?? [];
    const isOpen = (index: number): boolean =>
      bound.columns.some((column) => column.index === index && fields.some((field) => touches(column.pointer, field)));
    const kept = undecided.rows.has(id);
    const old = oldCells(id);
    return [
      places.map((index) => {
        const header = now.table.headers[index] as string;
        return kept || isOpen(index) ? (old?.(header) ?? '') : (cells[index] ?? '');
      }),
    ];
  });
  const here = new Set(now.cards.map(({ id }) => id));
  const gone = (last?.cards ?? []).filter(({ id }) => undecided.rows.has(id) && !here.has(id));
  const goneRows = gone.map(({ id }) =>
    places.map((index) => oldCells(id)?.(now.table.headers[index] as string) ?? ''),
  );
  return {
    headers: places.map((index) => now.table.headers[index] as string),
    rows: [...rows, ...goneRows].map((cells, index) => ({ row: index + 2, cells })),
  };
}

function rowsById({ table, cards }: KnownTable): readonly { id: string; cells: readonly string[] }[] {
  const byRow = new Map(table.rows.map(({ row, cells }) => [row, cells]));
  return cards.map(({ id, row }) => ({ id, cells: byRow.get(row) ?? [] }));
}

type CellByHeader = (header: string) => string | undefined;

function cellsOf(last: KnownTable): (id: string) => CellByHeader | null {
  const rows = new Map(rowsById(last).map(({ id, cells }) => [id, cells]));
  return (id) => {
    const cells = rows.get(id);
    return cells ? (header) => cells[last.table.headers.indexOf(header)] : null;
  };
}

/** What a spreadsheet would take for a formula, or for the mark that keeps it from that. */
const formula = /^'*[\s\0]*[=+\-@＝＋－＠]|^'*[\t\r\n\0]/;
const marked = /^'(?='*(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0]))/;

/** Opened in a spreadsheet, no cell is a formula; read again, every cell is what it was. */
export function writeLastTable({ headers, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(';')}\n`;
  return [headers, ...rows.map(({ cells }) => cells)].map(line).join('');
}

export function readLastTable(text: string): Table {
  const { table } = readTable(text, ';');
  const plain = (cell: string): string => cell.replace(marked, '');
  return {
    headers: table.headers.map(plain),
    rows: table.rows.map(({ row, cells }) => ({ row, cells: cells.map(plain) })),
  };
}
