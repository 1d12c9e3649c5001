// How wide each column of a table becomes. Numbers are never broken over two lines; columns of words share what is left, the
// narrow ones in full.
import type { Span } from './spans.ts';
import { longestWord, widthOf } from './wrap-spans.ts';

type Cell = readonly (readonly Span[])[];

/** Spaces between columns, and where there is little room. */
const wideGap = 2;
const narrowGap = 1;

/** Below this, a column of words cannot be read. */
const narrowest = 8;

export interface ColumnWidths {
  readonly widths: readonly number[];
  readonly gap: number;
  /** Numbers are not broken: some tables have too many of them for the screen. */
  readonly fits: boolean;
}

/** Rows with the header first. */
export function columnWidths(
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly Cell[])[],
  width: number,
): ColumnWidths {
  const tries = [wideGap, narrowGap].map((gap) => {
    const widths = widthsWithin(align, rows, width - gap * (align.length - 1));
    return { widths, gap, fits: sum(widths) + gap * (align.length - 1) <= width };
  });
  return tries.find(({ fits }) => fits) ?? (tries[0] as ColumnWidths);
}

function widthsWithin(
  align: readonly ('left' | 'right')[],
  rows: readonly (readonly Cell[])[],
  room: number,
): readonly number[] {
  const full = align.map((_, index) =>
    rows.reduce((most, cells) => Math.max(most, cellWidth(cells[index] ?? [], widthOf)), 1),
  );
  if (sum(full) <= room) return full;
  const wanted = full.map((each, index) =>
    align[index] === 'right' ? numberWidth(rows.map((cells) => cells[index] ?? [])) : each,
  );
  const words = wanted.filter((_, index) => align[index] === 'left');
  const cap = Math.max(narrowest, fairShare(words, room - sum(wanted) + sum(words)));
  return wanted.map((each, index) => (align[index] === 'right' ? each : Math.min(each, cap)));
}

/** The header of a column of numbers may be broken between words; the numbers decide. */
function numberWidth([header = [], ...body]: readonly Cell[]): number {
  return body.reduce(
    (most, cell) => Math.max(most, cellWidth(cell, widthOf)),
    Math.max(1, cellWidth(header, longestWord)),
  );
}

function cellWidth(cell: Cell, measure: (spans: readonly Span[]) => number): number {
  return Math.max(0, ...cell.map(measure));
}

/** The largest width such that all columns, each no wider than it wants and than this, fit in the room. */
function fairShare(wanted: readonly number[], room: number): number {
  let left = room;
  const ascending = [...wanted].sort((a, b) => a - b);
  for (const [index, each] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (each > share) return share;
    left -= each;
  }
  return ascending.at(-1) ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
