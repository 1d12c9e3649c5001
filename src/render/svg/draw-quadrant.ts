// Points or bubbles between two axes, with their numbers in or beside them. The largest bubbles lie behind the smaller ones.
import type { QuadrantChart, QuadrantPoint } from '../charts.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { fitText, wrapText } from './fit-text.ts';
import { type LabelPlace, labelPlaces } from './label-places.ts';
import { palette } from './palette.ts';
import { linePath, svgMark } from './svg-mark.ts';
import { lineHeight, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

const area = { left: 26, top: 4, right: drawingWidth - 4, bottom: 404 };
const middle = { x: (area.left + area.right) / 2, y: (area.top + area.bottom) / 2 };
/** So that bubbles at the ends of an axis stay inside. */
const inset = 34;
const axisLines = 2;
const radius = { point: 11, least: 9, most: 32 };

interface Bubble {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly isKnown: boolean;
}

export function drawQuadrant(chart: QuadrantChart): Drawing {
  if (chart.points.length === 0) return emptyDrawing;
  const bubbles = chart.points.map(bubbleOf);
  const wishes = bubbles.map(({ label, x, y, r }) => ({
    x,
    y,
    radius: r,
    width: textWidth(label, true) + 2,
    height: 15,
  }));
  const places = labelPlaces(wishes, area);
  const backFirst = bubbles.toSorted((a, b) => b.r - a.r);
  const lines = Math.max(
    ...[chart.x.low, chart.x.high].map((name) => wrapText(name, middle.x - area.left - 12, axisLines).length),
  );
  const bottom = area.bottom + 2 + lines * lineHeight;
  const meaning = chart.sizeMeans === undefined ? [] : wrapText(chart.sizeMeans, drawingWidth - area.left, 3);
  return {
    height: bottom + 12 + meaning.length * lineHeight,
    marks: [
      ...room(chart),
      ...backFirst.map(bubbleMark),
      ...bubbles.flatMap((bubble, index) => labelMark(bubble, places[index])),
      ...(meaning.length > 0 ? [textMark(meaning, area.left, bottom + 24, { fill: palette.quiet })] : []),
    ],
  };
}

function bubbleOf({ label, x, y, size }: QuadrantPoint): Bubble {
  const known = typeof size === 'number';
  return {
    label: fitText(label, 60),
    x: area.left + inset + share(x) * (area.right - area.left - 2 * inset),
    y: area.bottom - inset - share(y) * (area.bottom - area.top - 2 * inset),
    r: known ? Math.max(radius.least, radius.most * Math.sqrt(share(size))) : radius.point,
    isKnown: size !== null,
  };
}

function share(value: number): number {
  return Number.isNaN(value) ? 0 : Math.min(1, Math.max(0, value));
}

/** Dashed where the size is unknown. */
function bubbleMark({ x, y, r, isKnown }: Bubble): string {
  const shape = { cx: x, cy: y, r, fill: palette.bubble, 'fill-opacity': 0.75 };
  return svgMark('circle', {
    ...shape,
    stroke: palette.line,
    'stroke-width': 1.6,
    'stroke-dasharray': isKnown ? undefined : '3 3',
  });
}

function labelMark({ label, x, y }: Bubble, place: LabelPlace | undefined): readonly string[] {
  const at = place ?? { x, y, isAway: false };
  const lead = linePath([
    [x, y],
    [at.x, at.y],
  ]);
  return [
    ...(at.isAway ? [svgMark('path', { d: lead, stroke: palette.edge, 'stroke-width': 1 })] : []),
    textMark(label, at.x, at.y + 5, { anchor: 'middle', weight: 'bold', halo: at.isAway }),
  ];
}

function room({ x, y, quadrants }: QuadrantChart): readonly string[] {
  const { left, top, right, bottom } = area;
  const half = middle.x - left - 12;
  const quiet = { fill: palette.quiet } as const;
  const corners = [
    [right - 6, top + 18, 'end'],
    [left + 6, top + 18, 'start'],
    [left + 6, bottom - 8, 'start'],
    [right - 6, bottom - 8, 'end'],
  ] as const;
  return [
    svgMark('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: 'none', stroke: palette.edge }),
    svgMark('path', {
      d: `M${middle.x} ${top}V${bottom}M${left} ${middle.y}H${right}`,
      stroke: palette.edge,
      'stroke-dasharray': '2 4',
    }),
    ...corners.map(([at, height, anchor], index) => {
      const lines = wrapText(quadrants[index] ?? '', half, 2);
      const first = index < 2 ? height : height - (lines.length - 1) * lineHeight;
      return textMark(lines, at, first, { ...quiet, anchor });
    }),
    textMark(wrapText(x.low, half, axisLines), left, bottom + 20),
    textMark(wrapText(x.high, half, axisLines), right, bottom + 20, { anchor: 'end' }),
    textMark(fitText(y.low, 190), 14, bottom, { upwards: true }),
    textMark(fitText(y.high, 190), 14, top, { upwards: true, anchor: 'end' }),
  ];
}
