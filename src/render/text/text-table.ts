// A table for a terminal: a line under the headers, cells wrapped so that the table is no wider than the screen where that can be.
import CliTable from 'cli-table3';
import type { Inlines, Table } from '../blocks.ts';
import type { Paint } from '../paint.ts';
import { columnWidths, gap } from './column-widths.ts';
import { paintSpans, type Span, spansOf } from './spans.ts';
import { wrapSpans } from './wrap-spans.ts';

const noLines = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '', bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' };
const lines = { ...noLines, left: '', 'left-mid': '', mid: '─', 'mid-mid': '─'.repeat(gap), right: '', 'right-mid': '', middle: ' '.repeat(gap) };

type Cell = readonly (readonly Span[])[];

export function textTable({ columns, rows }: Table, width: number, paint: Paint): readonly string[] {
  if (columns.length === 0) return [];
  const header = columns.map((each) => strongCell(each.header));
  const body = rows.map((cells) => columns.map((_, index) => spansOf(cells[index] ?? [])));
  const widths = columnWidths(columns.map(({ align }) => align), [header, ...body], width);
  const written = (cells: readonly Cell[]): string[] => cells.map((cell, index) => cellText(cell, widths[index] ?? 1, paint));
  const drawn = new CliTable({
    head: written(header),
    chars: lines,
    colAligns: columns.map(({ align }) => align),
    // Its own colours look at the environment; ours come as an argument.
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
  });
  drawn.push(...body.map(written));
  return drawn.toString().split('\n').map((line) => line.trimEnd());
}

function strongCell(header: Inlines): Cell {
  return spansOf(header).map((spans) => spans.map(({ text }) => ({ text, style: 'strong' as const })));
}

function cellText(cell: Cell, width: number, paint: Paint): string {
  return cell.flatMap((spans) => wrapSpans(spans, width)).map((line) => paintSpans(line, paint)).join('\n');
}
