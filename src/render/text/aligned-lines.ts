// Rows of words as lines of a terminal, one line each: columns line up, and what does not fit in the wide column is cut with an ellipsis.
import stringWidth from 'string-width';
import { escapeTerminal } from '../escape/terminal.ts';

export interface AlignedColumn {
  readonly header: string;
  readonly align?: 'right';
  /** The column that gives way when the lines are too long. */
  readonly gives?: true;
  /** Left out where the lines are too long all the same; the lowest number first. */
  readonly drops?: number;
}

const gap = '  ';
const narrowest = 12;

/** The columns that there is room for, when the one that gives has given what it can. */
export function columnsWithRoom<Column extends AlignedColumn>(
  columns: readonly Column[],
  rowsOf: (columns: readonly Column[]) => readonly (readonly string[])[],
  width: number,
): readonly Column[] {
  const order = columns.flatMap(({ drops }) => drops ?? []).sort((a, b) => a - b);
  const least = (shown: readonly Column[]): number => {
    const needed = neededWidths(cellsOf(shown, rowsOf(shown)));
    return needed.reduce(
      (sum, each, index) => sum + (shown[index]?.gives ? Math.min(narrowest, each) : each) + gap.length,
      -gap.length,
    );
  };
  return order.reduce(
    (shown, next) => (least(shown) > width ? shown.filter(({ drops }) => drops !== next) : shown),
    columns,
  );
}

function cellsOf(
  columns: readonly AlignedColumn[],
  rows: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  return [columns.map(({ header }) => header), ...rows].map((row) => row.map(escapeTerminal));
}

function neededWidths(cells: readonly (readonly string[])[]): readonly number[] {
  return (cells[0] ?? []).map((_, index) =>
    cells.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? '')), 0),
  );
}

/** The header first. `width`: columns of the terminal. */
export function alignedLines(
  columns: readonly AlignedColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const cells = cellsOf(columns, rows);
  const needed = neededWidths(cells);
  const tooMuch = needed.reduce((sum, each) => sum + each, gap.length * (columns.length - 1)) - width;
  const widths = needed.map((each, index) =>
    columns[index]?.gives && tooMuch > 0 ? Math.max(narrowest, each - tooMuch) : each,
  );
  return cells.map((row) =>
    row
      .map((cell, index) => fitted(cell, widths[index] ?? 0, columns[index]?.align))
      .join(gap)
      .trimEnd(),
  );
}

function fitted(cell: string, width: number, align: AlignedColumn['align']): string {
  const shown = cut(cell, width);
  const padding = ' '.repeat(Math.max(0, width - stringWidth(shown)));
  return align === 'right' ? padding + shown : shown + padding;
}

/** What is seen as one: a family of emoji, a letter with its accents. */
const picture = /\p{RGI_Emoji}|.\p{Mark}*/gsv;

function cut(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell;
  let shown = '';
  for (const [character] of cell.matchAll(picture)) {
    if (stringWidth(shown + character) >= width) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}
