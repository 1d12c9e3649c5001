// Rows of words as lines of a terminal, one line each: columns line up, and what does not fit in the wide column is cut with an ellipsis.
import stringWidth from 'string-width';
import { escapeTerminal } from '../escape/terminal.ts';

export interface AlignedColumn {
  readonly header: string;
  readonly align?: 'right';
  /** The column that gives way when the lines are too long. */
  readonly gives?: true;
}

const gap = '  ';
const narrowest = 12;

/** The header first. `width`: columns of the terminal. */
export function alignedLines(
  columns: readonly AlignedColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const cells = [columns.map(({ header }) => header), ...rows].map((row) => row.map(escapeTerminal));
  const needed = columns.map((_, index) =>
    cells.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? '')), 0),
  );
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

function cut(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell;
  let shown = '';
  for (const character of cell) {
    if (stringWidth(shown + character) >= width) break;
    shown += character;
  }
  return `${shown.trimEnd()}…`;
}
