// A table of colours with a sign or a number in each cell. Where there are more columns than there is room for, the rest follow below, and
// where a name would be broken inside a word, all names stand above their rows.
import type { MatrixCell, MatrixChart } from '../charts.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { fitText, shownText, wrapText } from './fit-text.ts';
import { palette, shades } from './palette.ts';
import { svgMark } from './svg-mark.ts';
import { lineHeight, type TextStyle, textMark } from './text-mark.ts';
import { textWidth, widestOf } from './text-width.ts';

const narrowest = 54;
/** So that two columns have room beside the names. */
const widest = 140;
const widestNames = [184, 140];
const lowestRow = 42;
/** Where its name stands above it. */
const lowRow = 30;
const mostNameLines = 3;
const quiet = { fill: palette.quiet } as const;

/** Columns that stand beside each other, with all rows. */
interface Band {
  /** Where the cells begin, from the left; 0 where names stand above them. */
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
    const lines = Math.max(0, ...headings.map((each) => each.length)) + (hasAxes(chart, band) ? 1 : 0);
    const head = y + lines * lineHeight;
    marks.push(...headMarks(chart, band, { y, head, headings }));
    y = head + 8;
    for (const [row, name] of chart.rows.entries()) {
      const drawn = rowMarks(name, chart.cells[row] ?? [], band, y);
      marks.push(...drawn.marks);
      y += drawn.height;
    }
    y += 14;
  }
  const told = chart.means === undefined ? [] : wrapText(chart.means, drawingWidth, 4);
  if (told.length > 0) marks.push(textMark(told, 0, y + 8, quiet));
  return { height: y + told.length * lineHeight, marks };
}

function hasAxes({ rowsAre, columnsAre }: MatrixChart, { left }: Band): boolean {
  return Boolean(columnsAre) || (left === 0 && Boolean(rowsAre));
}

function rowMarks(name: string, cells: readonly MatrixCell[], band: Band, y: number): Drawing {
  if (band.left === 0) {
    const lines = wrapText(name, drawingWidth, mostNameLines);
    const above = lines.length * lineHeight + 4;
    const marks = [textMark(lines, 0, y + 14), ...cellMarks(cells, band, y + above, lowRow)];
    return { height: above + lowRow + 6, marks };
  }
  const lines = wrapText(name, band.left - 8, mostNameLines);
  const height = Math.max(lowestRow, lines.length * lineHeight + 4);
  return { height, marks: [nameMark(lines, y + height / 2), ...cellMarks(cells, band, y, height)] };
}

/** Names give way where that lets more columns stand beside each other. */
function bandsOf(chart: MatrixChart): readonly Band[] {
  const [wide = [], narrow = []] = widestNames.map((most) => bandsBeside(chart, most));
  return narrow.length < wide.length ? narrow : wide;
}

function bandsBeside({ rows, columns, rowsAre = '', cells }: MatrixChart, widestName: number): readonly Band[] {
  const beside = widestOf([rowsAre, ...rows].map((name) => fitText(name, widestName))) + 10;
  const left = rows.some((name) => isTorn(name, beside - 8)) ? 0 : beside;
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

/** Some word of it has no room. */
function isTorn(name: string, room: number): boolean {
  return shownText(name)
    .split(' ')
    .some((word) => textWidth(word) > room);
}

interface Head {
  readonly y: number;
  /** The last baseline above the cells. */
  readonly head: number;
  readonly headings: readonly (readonly string[])[];
}

function headMarks(chart: MatrixChart, { left, width }: Band, { y, head, headings }: Head): string[] {
  return [
    ...axisMarks(chart, left, y + 14, head),
    ...headings.map((lines, at) =>
      textMark(lines, left + (at + 0.5) * width, head - (lines.length - 1) * lineHeight, { anchor: 'middle' }),
    ),
  ];
}

/** What rows and columns are: beside the headings, or at the ends of the first line where names stand above their rows. */
function axisMarks({ rowsAre = '', columnsAre = '' }: MatrixChart, left: number, top: number, head: number): string[] {
  const half = drawingWidth / 2 - 4;
  const [rows, columns] = left === 0 ? [half, half] : [left - 6, drawingWidth - left];
  const end =
    left === 0 ? ({ x: drawingWidth, style: { ...quiet, anchor: 'end' } } as const) : { x: left, style: quiet };
  return [
    ...(columnsAre === '' ? [] : [textMark(fitText(columnsAre, columns), end.x, top, end.style)]),
    ...(rowsAre === '' ? [] : [textMark(fitText(rowsAre, rows), 0, left === 0 ? top : head, quiet)]),
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
