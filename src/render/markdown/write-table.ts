// A table in Markdown: lined up as plain text while it is narrow enough to be read so, else without padding.

import type { Inlines, Table } from '../blocks.ts';
import { displayWidth } from '../display-width.ts';
import { escapeLineStart } from '../escape/markdown.ts';
import type { HeadingAnchors } from './heading-anchors.ts';
import { writeInlines } from './write-inlines.ts';

const widestPadded = 110;

export function writeTable({ columns, rows, caption }: Table, anchors: HeadingAnchors): string {
  if (columns.length === 0) return '';
  const cell = (inlines: Inlines): string => writeInlines(inlines, { anchors, inTable: true }).join('<br>');
  const header = columns.map((each) => cell(each.header));
  const body = rows.map((cells) => columns.map((_, index) => cell(cells[index] ?? [])));
  const widths = paddedWidths([header, ...body]);
  const rule = columns.map(({ align }, index) => ruleOf(align, widths[index] ?? 3));
  const align = columns.map((each) => each.align);
  const lines = [
    row(header, widths, align),
    row(rule, widths, align),
    ...body.map((cells) => row(cells, widths, align)),
  ];
  const title = writeInlines(caption ?? [], { anchors, inTable: false }).join(' ');
  return `${title === '' ? '' : `${escapeLineStart(title)}\n\n`}${lines.join('\n')}`;
}

/** The width of each column; all 0 when the table is too wide to be padded. */
function paddedWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths = (rows[0] ?? []).map((_, index) =>
    rows.reduce((most, cells) => Math.max(most, displayWidth(cells[index] ?? '')), 3),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  return total <= widestPadded ? widths : widths.map(() => 0);
}

function ruleOf(align: 'left' | 'right', width: number): string {
  const length = Math.max(3, width);
  return align === 'right' ? `${'-'.repeat(length - 1)}:` : '-'.repeat(length);
}

function row(cells: readonly string[], widths: readonly number[], align: readonly ('left' | 'right')[]): string {
  const padded = cells.map((cell, index) => {
    const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - displayWidth(cell)));
    return align[index] === 'right' ? space + cell : cell + space;
  });
  return `| ${padded.join(' | ')} |`;
}
