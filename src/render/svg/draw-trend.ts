// What an amount was over time: it stays until the next date, so the line goes in steps. Amounts stand at the steps where there is room.
import type { Speak } from '../../i18n/speak.ts';
import type { TrendChart } from '../charts.ts';
import { axisLabels } from './axis-labels.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { isoDay } from './iso-day.ts';
import { limitLine } from './limit-line.ts';
import { bounded, decimalsOf } from './nice-ticks.ts';
import { palette } from './palette.ts';
import { type PlotArea, plotArea } from './plot-area.ts';
import { sideNames, sideRoom } from './side-names.ts';
import { linePath, svgMark } from './svg-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

interface Step {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

export function drawTrend({ unit, points, limit }: TrendChart, speak: Speak): Drawing {
  const known = points
    .filter(({ date }) => isoDay(date) !== null)
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  if (known.length === 0) return emptyDrawing;
  const values = known.map(({ value }) => bounded(value));
  const held = limit === undefined ? [] : [{ name: limit.name, value: bounded(limit.value) }];
  const room = sideRoom(held.map(({ name }) => name));
  const area = plotArea([...values, ...held.map(({ value }) => value)], unit, Math.max(room, 24), speak);
  const axis = timeAxis(
    known.map(({ date }) => date),
    [area.left, area.right],
    speak,
  );
  const steps = known.map(({ date }, index) => ({
    x: axis.x(date),
    y: area.y(values[index] ?? 0),
    value: values[index] ?? 0,
  }));
  const names = held.map(({ name, value }) => ({ name, y: area.y(value) }));
  return {
    height: area.bottom + 28,
    marks: [
      ...area.marks,
      ...timeMarks(axis, area),
      ...names.map(({ y }) =>
        limitLine(
          linePath([
            [area.left, y],
            [area.right, y],
          ]),
        ),
      ),
      stepLine(steps, area.right),
      ...steps.map(({ x, y }) =>
        svgMark('circle', { cx: x, cy: y, r: 4.5, fill: palette.line, stroke: palette.paper, 'stroke-width': 1.5 }),
      ),
      ...amounts(steps, names[0]?.y ?? null, decimalsOf(values), speak),
      ...sideNames(names, area),
    ],
  };
}

function stepLine(steps: readonly Step[], right: number): string {
  const corners = steps.flatMap(({ x, y }, index) => [[x, y] as const, [steps[index + 1]?.x ?? right, y] as const]);
  return svgMark('path', { d: linePath(corners), fill: 'none', stroke: palette.line, 'stroke-width': 3 });
}

function timeMarks({ ticks }: TimeAxis, { top, bottom }: PlotArea): readonly string[] {
  const lines = ticks.map(({ x, label }) => {
    const d = linePath([
      [x, label === '' ? bottom : top],
      [x, bottom + 5],
    ]);
    return svgMark('path', { d, stroke: palette.grid });
  });
  return [...lines, ...axisLabels(ticks, bottom + 20)];
}

/** The last first, for that is what it is now; then the others from the beginning, where there is room. */
function amounts(steps: readonly Step[], limit: number | null, decimals: number, speak: Speak): readonly string[] {
  const taken: (readonly [left: number, right: number])[] = [];
  return [...steps.slice(-1), ...steps.slice(0, -1)].flatMap(({ x, y, value }) => {
    const text = speak.number(value, decimals);
    const width = textWidth(text);
    const left = Math.min(drawingWidth - width, Math.max(0, x - 4));
    const right = left + width + 4;
    if (taken.some((other) => left < other[1] && other[0] < right)) return [];
    taken.push([left, right]);
    const isHit = limit !== null && limit < y && limit > y - 26;
    return [textMark(text, left, isHit ? y + 20 : y - 9, { halo: true })];
  });
}
