// A table of colours with a sign or a number in each cell. Where there are more columns than there is room for, the rest follow below.
import type { MatrixCell, MatrixChart } from '../charts.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { fitText, wrapText } from './fit-text.ts';
import { palette, shades } from './palette.ts';
import { svgMark } from './svg-mark.ts';
import { lineHeight, type TextStyle, textMark } from './text-mark.ts';
import { textWidth, widestOf } from './text-width.ts';

const narrowest = 54;
/** So that two columns have room beside the names. */
const widest = 140;
const widestNames = [184, 140];
const lowestRow = 42;
const mostNameLines = 3;
const quiet = { fill: palette.quiet } as const;

/** Columns that stand beside each other, with all rows. */
interface Band {
  /** Where the cells begin, from the left. */
  readonly left: number;
  readonly width: number;
  readonly columns: readonly { readonly name: string; readonly index: number }[];
}

export function drawMatrix(chart: MatrixChart): Drawing {
  if (chart.rows.length === 0 || chart.columns.length === 0) return emptyDrawing;
  const marks: string[] = [];
  let y = 0;
  for (const band of bandsOf(chart)) {
    const headings = band.columns.map(({ name }) => wrapText(name, band.width - 2, 3));
    const lines = Math.max(0, ...headings.map((each) => each.length)) + (chart.columnsAre ? 1 : 0);
    const head = y + lines * lineHeight;
    marks.push(...headMarks(chart, band, { y, head, headings }));
    y = head + 8;
    for (const [row, name] of chart.rows.entries()) {
      const lines = wrapText(name, band.left - 8, mostNameLines);
      const height = Math.max(lowestRow, lines.length * lineHeight + 4);
      marks.push(nameMark(lines, y + height / 2), ...cellMarks(chart.cells[row] ?? [], band, y, height));
      y += height;
    }
    y += 14;
  }
  const told = chart.means === undefined ? [] : wrapText(chart.means, drawingWidth, 4);
  if (told.length > 0) marks.push(textMark(told, 0, y + 8, quiet));
  return { height: y + told.length * lineHeight, marks };
}

/** Names give way where that lets more columns stand beside each other. */
function bandsOf(chart: MatrixChart): readonly Band[] {
  const [wide = [], narrow = []] = widestNames.map((most) => bandsBeside(chart, most));
  return narrow.length < wide.length ? narrow : wide;
}

function bandsBeside({ rows, columns, rowsAre = '', cells }: MatrixChart, widestName: number): readonly Band[] {
  const left = widestOf([rowsAre, ...rows].map((name) => fitText(name, widestName))) + 10;
  const longest = Math.max(0, ...cells.flatMap((row) => row.map(({ text }) => textWidth(fitText(text, widest), true))));
  const room = Math.max(narrowest, Math.min(widest, longest) + 4);
  const inBand = Math.max(1, Math.floor((drawingWidth - left) / room));
  const bands = Math.ceil(columns.length / inBand);
  const each = Math.ceil(columns.length / bands);
  const width = (drawingWidth - left - 1) / each;
  const named = columns.map((name, index) => ({ name, index }));
  return Array.from({ length: bands }, (_, band) => ({
    left,
    width,
    columns: named.slice(band * each, (band + 1) * each),
  }));
}

interface Head {
  readonly y: number;
  /** The last baseline above the cells. */
  readonly head: number;
  readonly headings: readonly (readonly string[])[];
}

function headMarks({ rowsAre, columnsAre }: MatrixChart, { left, width }: Band, { y, head, headings }: Head): string[] {
  return [
    ...(columnsAre ? [textMark(fitText(columnsAre, drawingWidth - left), left, y + 14, quiet)] : []),
    ...(rowsAre ? [textMark(fitText(rowsAre, left - 6), 0, head, quiet)] : []),
    ...headings.map((lines, at) =>
      textMark(lines, left + (at + 0.5) * width, head - (lines.length - 1) * lineHeight, { anchor: 'middle' }),
    ),
  ];
}

function nameMark(lines: readonly string[], middle: number): string {
  return textMark(lines, 0, middle + 5 - ((lines.length - 1) * lineHeight) / 2);
}

function cellMarks(cells: readonly MatrixCell[], { left, width, columns }: Band, y: number, height: number): string[] {
  return columns.map(({ index }, at) => cellMark(cells[index], { x: left + at * width, y, width, height }));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cellMark(cell: MatrixCell | undefined, box: Box): string {
  const level = cell?.level ?? null;
  const shade = level === null ? { fill: palette.paper, ink: palette.ink } : shades[level];
  const rect = svgMark('rect', { ...box, fill: shade.fill, stroke: palette.edge, 'stroke-width': 1 });
  if (cell === undefined || cell.text === '') return rect;
  const style: TextStyle = { anchor: 'middle', fill: shade.ink, ...(cell.isQuiet !== true && { weight: 'bold' }) };
  return rect + textMark(fitText(cell.text, box.width / 1.1), box.x + box.width / 2, box.y + box.height / 2 + 5, style);
}
