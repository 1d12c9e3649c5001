// A table for a terminal: a line under the headers, cells wrapped so that the table is no wider than the screen where that can be.
// A table with more numbers than there is room for is written row by row, a line for each cell.
// Cells are wrapped here and handed to the table package line by line: by itself it takes seconds for a cell of forty lines.
import CliTable from 'cli-table3';
import type { Column, Inlines, Table } from '../blocks.ts';
import type { Paint } from '../paint.ts';
import { columnWidths } from './column-widths.ts';
import { shownColumns } from './shown-columns.ts';
import { paintSpans, type Span, spansOf } from './spans.ts';
import { stackedRows } from './stacked-rows.ts';
import { widthOf, wrapSpans } from './wrap-spans.ts';

type Line = readonly Span[];
type Cell = readonly Line[];

const borders = ['top', 'bottom', 'left', 'right', 'mid', 'left-mid', 'right-mid', 'mid-mid'] as const;
const corners = ['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'] as const;
const noBorders = Object.fromEntries([...borders, ...corners].map((name) => [name, '']));

export function textTable(table: Table, width: number, paint: Paint): readonly string[] {
  if (table.columns.length === 0) return [];
  const { columns, rows, leftOut } = shownColumns(table, width);
  return [...tableLines({ columns, rows }, width, paint), ...(leftOut === '' ? [] : wrapped(leftOut, width, paint))];
}

/** The columns that were left out, told under the table. */
function wrapped(told: string, width: number, paint: Paint): readonly string[] {
  const [spans = []] = spansOf([{ kind: 'text', text: told }]);
  return wrapSpans(spans, width).map((line) => paintSpans(line, paint));
}

function tableLines(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  width: number,
  paint: Paint,
): readonly string[] {
  const align = columns.map((each) => each.align);
  const cells = [
    columns.map(({ header }) => strongCell(header)),
    ...rows.map((row) => columns.map((_, index) => spansOf(row[index] ?? []))),
  ];
  const { widths: room, gap, fits } = columnWidths(align, cells, width);
  if (!fits) return stackedRows(cells, width, paint);
  const wrapped = cells.map((row) =>
    row.map((cell, index) => cell.flatMap((spans) => wrapSpans(spans, room[index] ?? 1))),
  );
  const widths = columns.map((_, index) =>
    wrapped.reduce((most, row) => Math.max(most, ...(row[index] ?? []).map(widthOf)), 1),
  );
  const shown = wrapped.map(
    (row, index) => (isDivider(cells[index] ?? [], { widths, gap }) ? cells[index] : row) ?? row,
  );
  const drawn = drawLines(shown.flatMap(linesOf), { widths, align, gap }, paint);
  const under = heightOf(wrapped[0] ?? []);
  const rule = '─'.repeat(widths.reduce((sum, each) => sum + each + gap, -gap));
  return [...drawn.slice(0, under), rule, ...drawn.slice(under)];
}

function strongCell(header: Inlines): Cell {
  return spansOf(header).map((spans) => spans.map(({ text }) => ({ text, style: 'strong' })));
}

function heightOf(row: readonly Cell[]): number {
  return row.reduce((most, lines) => Math.max(most, lines.length), 1);
}

/** A row as lines of the screen: as many as its highest cell has. */
function linesOf(row: readonly Cell[]): readonly (readonly Line[])[] {
  return Array.from({ length: heightOf(row) }, (_, at) => row.map((lines) => lines[at] ?? []));
}

interface Widths {
  readonly widths: readonly number[];
  readonly gap: number;
}

/** A row of one line alone, "── words ──", that has room when it runs on into the empty cells after it. */
function isDivider(row: readonly Cell[], { widths, gap }: Widths): boolean {
  const at = row.findIndex((cell) => cell.some((spans) => widthOf(spans) > 0));
  const [line = [], ...more] = row[at] ?? [];
  const isAlone = row.slice(at + 1).every((cell) => cell.every((spans) => widthOf(spans) === 0));
  const text = line.map((span) => span.text).join('');
  if (at < 0 || !isAlone || more.length > 0 || !/^── .* ──$/.test(text)) return false;
  return widthOf(line) <= widths.slice(at).reduce((sum, each) => sum + each + gap, -gap);
}

/** Only a divider is wider than its column: it takes as many more as it needs, which are empty. */
function cellsOf(line: readonly Line[], widths: readonly number[], paint: Paint) {
  const over = line.findIndex((spans, at) => widthOf(spans) > (widths[at] ?? 0));
  const painted = line.map((spans) => paintSpans(spans, paint));
  if (over < 0) return painted;
  return [...painted.slice(0, over), { content: painted[over] ?? '', colSpan: widths.length - over }];
}

function drawLines(
  lines: readonly (readonly Line[])[],
  { widths, align, gap }: Widths & { readonly align: readonly Column['align'][] },
  paint: Paint,
): readonly string[] {
  const table = new CliTable({
    chars: { ...noBorders, middle: ' '.repeat(gap) },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colWidths: [...widths],
    colAligns: [...align],
  });
  for (const line of lines) table.push(cellsOf(line, widths, paint));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
