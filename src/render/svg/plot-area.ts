// The room that numbers are drawn in: round numbers up the left side, lines across, a stronger one at zero, and the unit on top.
import type { Speak } from '../../i18n/speak.ts';
import { drawingWidth } from './drawing.ts';
import { wrapText } from './fit-text.ts';
import { niceTicks } from './nice-ticks.ts';
import { palette } from './palette.ts';
import { svgMark } from './svg-mark.ts';
import { textMark } from './text-mark.ts';
import { widestOf } from './text-width.ts';

export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where a value stands. */
  readonly y: (value: number) => number;
  /** What lies behind everything else. */
  readonly marks: readonly string[];
}

const plotTop = 40;
const plotHeight = 220;

/** `sideRoom`: for the names of lines, on the right. */
export function plotArea(values: readonly number[], unit: string, sideRoom: number, speak: Speak): PlotArea {
  const ticks = niceTicks(values);
  const labels = ticks.values.map((value) => speak.number(value, ticks.decimals));
  const left = Math.min(drawingWidth / 3, widestOf(labels) + 8);
  const right = drawingWidth - Math.max(4, sideRoom);
  const bottom = plotTop + plotHeight;
  const y = (value: number) => bottom - ((value - ticks.low) / (ticks.high - ticks.low)) * plotHeight;
  const lines = ticks.values.flatMap((value, index) => [
    acrossMark(left, right, y(value), value === 0),
    textMark(labels[index] ?? '', left - 6, y(value) + 5, { anchor: 'end', fill: palette.quiet }),
  ]);
  const head = textMark(wrapText(unit, drawingWidth, 1), 0, 14, { fill: palette.quiet });
  return { left, right, top: plotTop, bottom, y, marks: [head, ...lines] };
}

function acrossMark(from: number, to: number, y: number, isZero: boolean): string {
  const stroke = isZero ? palette.edge : palette.grid;
  return svgMark('path', {
    d: `M${Math.round(from)} ${round(y)}H${Math.round(to)}`,
    stroke,
    'stroke-width': isZero ? 1.5 : 1,
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
