// Bars that stand: amounts on top of them where there is room, and a dashed line for what they are held against, a step for each category.
import type { Speak } from '../../i18n/speak.ts';
import type { BarChart } from '../charts.ts';
import { type CategoryAxis, categoryAxis } from './category-axis.ts';
import type { Drawing } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { limitLine } from './limit-line.ts';
import { bounded, decimalsOf } from './nice-ticks.ts';
import { palette } from './palette.ts';
import { type PlotArea, plotArea } from './plot-area.ts';
import { sideNames, sideRoom } from './side-names.ts';
import { linePath, svgMark } from './svg-mark.ts';
import { textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

export function drawStandingBars(
  { categories, categoryUnit, unit, bars, line, lineName }: BarChart,
  speak: Speak,
): Drawing {
  if (categories.length === 0) return emptyDrawing;
  const values = categories.map((_, index) => bounded(bars[index]));
  const limits = line === undefined ? [] : categories.map((_, index) => bounded(line[index]));
  const names = limits.length === 0 || lineName === undefined ? [] : [lineName];
  const area = plotArea([...values, ...limits], unit, sideRoom(names), speak);
  const axis = categoryAxis(categories, categoryUnit, area);
  const width = Math.max(1, Math.min(72, axis.band * 0.66));
  const columns = values.map((value, index) => barMark(axis.x(index), area.y(0), area.y(value), width));
  const steps = limits.flatMap((limit, index) => {
    const left = area.left + index * axis.band;
    return [[left, area.y(limit)] as const, [left + axis.band, area.y(limit)] as const];
  });
  const ends = names.map((name) => ({ name, y: area.y(limits.at(-1) ?? 0) }));
  return {
    height: axis.bottom,
    marks: [
      ...area.marks,
      ...columns,
      ...(steps.length > 0 ? [limitLine(linePath(steps))] : []),
      ...amounts({ values, limits, axis, area }, speak),
      ...axis.marks,
      ...sideNames(ends, area),
    ],
  };
}

interface Drawn {
  readonly values: readonly number[];
  readonly limits: readonly number[];
  readonly axis: CategoryAxis;
  readonly area: PlotArea;
}

function barMark(middle: number, zero: number, end: number, width: number): string {
  const height = Math.max(1, Math.abs(zero - end));
  return svgMark('rect', { x: middle - width / 2, y: Math.min(zero, end), width, height, fill: palette.bar });
}

/** All or none: a few amounts would look like the only ones. */
function amounts({ values, limits, axis, area }: Drawn, speak: Speak): readonly string[] {
  const decimals = decimalsOf(values);
  const told = values.map((value) => speak.number(value, decimals));
  if (told.some((text) => textWidth(text) > axis.band - 2)) return [];
  return told.map((text, index) => {
    const value = values[index] ?? 0;
    const place = amountPlace(area.y(value), area.y(0), limits[index] === undefined ? null : area.y(limits[index]));
    return textMark(text, axis.x(index), place.y, {
      anchor: 'middle',
      ...(place.isInside ? { fill: palette.paper } : { halo: true }),
    });
  });
}

/** At the end of the bar; where a line runs just there, inside the bar, or beyond the line if the bar is too short for that. */
function amountPlace(
  end: number,
  zero: number,
  limit: number | null,
): { readonly y: number; readonly isInside: boolean } {
  const isDown = end > zero;
  const isHit = (from: number) => limit !== null && limit > from - 4 && limit < from + 20;
  if (!isHit(isDown ? end : end - 20)) return { y: isDown ? end + 16 : end - 6, isInside: false };
  if (Math.abs(zero - end) > 26 && !isHit(isDown ? end - 22 : end))
    return { y: isDown ? end - 7 : end + 18, isInside: true };
  return { y: (limit ?? end) + (isDown ? 19 : -8), isInside: false };
}
