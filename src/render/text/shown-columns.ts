// The columns of a table that a narrow screen has room for: those that say they may go are left out, one by one, until no word is cut.
import type { Column, Inlines, Table } from '../blocks.ts';
import { plainText } from '../headings-in.ts';
import { columnWidths } from './column-widths.ts';
import { spansOf } from './spans.ts';
import { longestWord } from './wrap-spans.ts';

interface ShownColumns extends Pick<Table, 'columns' | 'rows'> {
  /** What is told of those that were left out; "" when all are there. */
  readonly leftOut: string;
}

export function shownColumns({ columns, rows, droppedSays }: Table, width: number): ShownColumns {
  const order = columns.flatMap(({ drops }) => drops ?? []).sort((a, b) => a - b);
  const without = (gone: readonly number[]) =>
    columns.filter(({ drops }) => drops === undefined || !gone.includes(drops));
  const tries = [[], ...order.map((_, at) => order.slice(0, at + 1))];
  const gone = tries.find((each) => hasRoom(cellsOf(columns, rows, without(each)), without(each), width)) ?? order;
  const shown = without(gone);
  const names = columns.filter((each) => !shown.includes(each)).map(({ header }) => plainText(header));
  return {
    columns: shown,
    rows: rows.map((row) => picked(columns, row, shown)),
    leftOut: names.length === 0 || droppedSays === undefined ? '' : `${droppedSays}: ${names.join(' · ')}`,
  };
}

function picked(columns: readonly Column[], row: readonly Inlines[], shown: readonly Column[]): readonly Inlines[] {
  return columns.flatMap((each, at) => (shown.includes(each) ? [row[at] ?? []] : []));
}

function cellsOf(columns: readonly Column[], rows: Table['rows'], shown: readonly Column[]) {
  const all = [columns.map(({ header }) => header), ...rows];
  return all.map((row) => picked(columns, row, shown).map(spansOf));
}

/** Words are kept whole, and numbers have their columns. */
function hasRoom(cells: ReturnType<typeof cellsOf>, columns: readonly Column[], width: number): boolean {
  const { widths, fits } = columnWidths(
    columns.map(({ align }) => align),
    cells,
    width,
  );
  const isCut = (at: number) =>
    cells.some((row) => (row[at] ?? []).some((spans) => longestWord(spans) > (widths[at] ?? 0)));
  return fits && !columns.some((_, at) => isCut(at));
}
