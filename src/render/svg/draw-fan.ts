// Three lines over a light band between the outer two, with their names at their ends, and bars behind for what there is.
import type { Speak } from '../../i18n/speak.ts';
import type { FanChart } from '../charts.ts';
import { categoryAxis } from './category-axis.ts';
import type { Drawing } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { bounded } from './nice-ticks.ts';
import { palette } from './palette.ts';
import { plotArea } from './plot-area.ts';
import { sideNames, sideRoom } from './side-names.ts';
import { linePath, svgMark } from './svg-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

type Points = readonly (readonly [number, number])[];

export function drawFan({ categories, unit, low, middle, high, frame, names }: FanChart, speak: Speak): Drawing {
  if (categories.length === 0) return emptyDrawing;
  const of = (given: readonly number[]) => categories.map((_, index) => bounded(given[index]));
  const lines = [low, middle, high].map(of);
  const frames = frame === undefined ? [] : of(frame);
  const named = names === undefined ? [] : [names.high, names.middle, names.low];
  const area = plotArea([...lines.flat(), ...frames], unit, sideRoom(named), speak);
  const axis = categoryAxis(categories, undefined, area);
  const drawn = lines.map((line): Points => line.map((value, index) => [axis.x(index), area.y(value)]));
  const [lowest = [], between = [], highest = []] = drawn;
  const width = Math.max(1, axis.band * 0.8);
  const ends = named.map((name, index) => ({ name, y: area.y(lines.at(-1 - index)?.at(-1) ?? 0) }));
  return {
    height: axis.bottom,
    marks: [
      ...area.marks,
      ...frames.map((value, index) => frameMark(axis.x(index), area.y(0), area.y(value), width)),
      svgMark('path', {
        d: `${linePath([...lowest, ...highest.toReversed()])}Z`,
        fill: palette.band,
        'fill-opacity': 0.8,
      }),
      lineMark(lowest, '2 4'),
      lineMark(highest, '8 4'),
      lineMark(between),
      ...drawn.flatMap((points) => points.map(dot)),
      ...frameName(frames.length > 0 ? names?.frame : undefined, axis.x(0), area.y(0), width),
      ...axis.marks,
      ...sideNames(ends, area),
    ],
  };
}

function frameMark(middle: number, zero: number, end: number, width: number): string {
  const box = { x: middle - width / 2, y: Math.min(zero, end), width, height: Math.max(1, Math.abs(zero - end)) };
  return svgMark('rect', { ...box, fill: palette.frame, stroke: palette.edge, 'stroke-width': 1.2 });
}

/** At the foot of the first bar, where the lines seldom are. */
function frameName(name: string | undefined, x: number, zero: number, width: number): readonly string[] {
  if (name === undefined || textWidth(name) > width - 4) return [];
  return [textMark(name, x, zero - 7, { anchor: 'middle', fill: palette.quiet })];
}

function lineMark(points: Points, dashes?: string): string {
  return svgMark('path', {
    d: linePath(points),
    fill: 'none',
    stroke: palette.line,
    'stroke-width': dashes === undefined ? 3 : 2,
    'stroke-dasharray': dashes,
  });
}

function dot([cx, cy]: readonly [number, number]): string {
  return svgMark('circle', { cx, cy, r: 3, fill: palette.line });
}
