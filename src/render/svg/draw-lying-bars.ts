// Bars that lie: the name above each bar, so that long names have the whole width, and the amount at its end.
import type { Speak } from '../../i18n/speak.ts';
import type { BarChart } from '../charts.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { fitText, wrapText } from './fit-text.ts';
import { bounded, decimalsOf } from './nice-ticks.ts';
import { palette } from './palette.ts';
import { linePath, svgMark } from './svg-mark.ts';
import { lineHeight, textMark } from './text-mark.ts';
import { textWidth, widestOf } from './text-width.ts';

const barHeight = 16;
const gap = 10;
const head = 30;
const air = 8;

interface Row {
  readonly name: readonly string[];
  readonly amount: string;
  /** The amount stands beside the name: at the end of the bar is what it is held against. */
  readonly isAbove: boolean;
  /** Where the bar begins and ends, from the left. */
  readonly bar: readonly [number, number];
  readonly limit: number | null;
  /** Between what it is wanted to end. */
  readonly wanted: readonly [number, number] | null;
}

export function drawLyingBars(chart: BarChart, speak: Speak): Drawing {
  if (chart.categories.length === 0) return emptyDrawing;
  const { rows, zero } = rowsOf(chart, speak);
  const marks = keyMarks(chart);
  let y = head;
  for (const row of rows) {
    const top = y + row.name.length * lineHeight + 2;
    marks.push(...rowMarks(row, y, top));
    y = top + barHeight + gap;
  }
  const line = svgMark('path', { d: `M${Math.round(zero)} ${head}V${Math.round(y - gap)}`, stroke: palette.edge });
  return { height: y, marks: zero > 0 ? [line, ...marks] : marks };
}

function rowsOf(
  { categories, bars, line, wanted }: BarChart,
  speak: Speak,
): { readonly rows: readonly Row[]; readonly zero: number } {
  const values = categories.map((_, index) => bounded(bars[index]));
  const limits = categories.map((_, index) => (line === undefined ? null : bounded(line[index])));
  const decimals = decimalsOf(values);
  const amounts = values.map((value) => speak.number(value, decimals));
  const room = drawingWidth - Math.min(drawingWidth / 2, widestOf(amounts) + 2 * air);
  const spans = categories.map((_, index) => wanted?.[index]?.map(bounded) ?? null);
  const all = [0, ...values, ...limits.flatMap((limit) => limit ?? []), ...spans.flatMap((span) => span ?? [])];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  // Where a room is drawn, amounts stand above it.
  const widest = wanted === undefined ? room : drawingWidth - 2;
  const x = (value: number) => ((value - low) / span) * widest;
  const rows = values.map((value, index): Row => {
    const limit = limits[index] ?? null;
    const [from, to] = spans[index] ?? [];
    return {
      name: wrapText(categories[index] ?? '', wanted === undefined ? drawingWidth : room - air, 2),
      amount: amounts[index] ?? '',
      isAbove: wanted !== undefined,
      bar: [x(Math.min(0, value)), x(Math.max(0, value))],
      limit: limit === null ? null : x(limit),
      wanted: from === undefined || to === undefined ? null : [x(from), x(Math.max(from, to))],
    };
  });
  return { rows, zero: x(0) };
}

function rowMarks(
  { name, amount, isAbove, bar: [from, to], limit, wanted }: Row,
  y: number,
  top: number,
): readonly string[] {
  const end = Math.max(to, limit ?? 0);
  return [
    textMark(name, 0, y + 14, { halo: true }),
    ...(wanted === null ? [] : [wantedMark(wanted, top)]),
    barMark(from, to, top, wanted === null),
    ...(limit === null ? [] : [limitMark(limit, top)]),
    isAbove ? textMark(amount, drawingWidth, top - 6, { anchor: 'end' }) : textMark(amount, end + air, top + 13),
  ];
}

/** Thinner where a room is drawn around it. */
function barMark(from: number, to: number, top: number, isAlone: boolean): string {
  const inset = isAlone ? 0 : 4;
  const box = { x: from, y: top + inset, width: Math.max(1, to - from), height: barHeight - 2 * inset };
  return svgMark('rect', { ...box, fill: palette.bar });
}

function wantedMark([from, to]: readonly [number, number], top: number): string {
  const x = Math.max(1, from);
  const box = { x, y: top - 1, width: Math.max(3, to - x), height: barHeight + 2 };
  return svgMark('rect', { ...box, fill: palette.frame, stroke: palette.edge, 'stroke-width': 1.5 });
}

/** Across the bar and a little beyond it, with paper around it so that it is seen on the bar. */
function limitMark(x: number, top: number): string {
  const at = Math.max(2, x);
  const d = linePath([
    [at, top - 2],
    [at, top + barHeight + 2],
  ]);
  return [
    svgMark('path', { d, stroke: palette.paper, 'stroke-width': 7 }),
    svgMark('path', { d, stroke: palette.limit, 'stroke-width': 3 }),
  ].join('');
}

/** What the numbers are, and on the right what they are held against. */
function keyMarks({ unit, line, lineName, wanted, wantedName }: BarChart): string[] {
  const half = drawingWidth / 2 - 3 * air;
  const quiet = { fill: palette.quiet } as const;
  const unitMark = textMark(fitText(unit, half), 0, 14, quiet);
  const told = line !== undefined ? lineName : wanted !== undefined ? wantedName : undefined;
  const name = fitText(told ?? '', half);
  if (name === '') return [unitMark];
  const at = drawingWidth - textWidth(name);
  const sign = line === undefined ? wantedMark([at - 4 * air, at - air], 1) : limitMark(at - air, 1);
  return [unitMark, sign, textMark(name, at, 14, quiet)];
}
