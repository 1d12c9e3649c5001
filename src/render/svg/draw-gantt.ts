// Tasks along a line of dates: the name above each bar, so that it never lies on one, and a diamond where there is only a date.
import type { Speak } from '../../i18n/speak.ts';
import type { GanttChart, GanttTask } from '../charts.ts';
import { axisLabels } from './axis-labels.ts';
import { type Drawing, drawingWidth } from './drawing.ts';
import { emptyDrawing } from './empty-drawing.ts';
import { fitText, wrapText } from './fit-text.ts';
import { isoDay } from './iso-day.ts';
import { palette, shades } from './palette.ts';
import { linePath, svgMark } from './svg-mark.ts';
import { lineHeight, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';
import { type TimeAxis, timeAxis } from './time-axis.ts';

const top = 26;
const barHeight = 9;
const rowHeight = 34;
const edges = [6, drawingWidth - 6] as const;

export function drawGantt({ sections, looks: names }: GanttChart, speak: Speak): Drawing {
  const shown = sections
    .map(({ label, tasks }) => ({ label, tasks: tasks.filter(hasDates) }))
    .filter(({ tasks }) => tasks.length > 0);
  if (shown.length === 0) return emptyDrawing;
  const dates = shown.flatMap(({ tasks }) =>
    tasks.flatMap(({ start, end, state }) => (state === 'milestone' ? [start] : [start, end])),
  );
  const axis = timeAxis(dates, edges, speak);
  const marks: string[] = [];
  let y = top + 6;
  for (const { label, tasks } of shown) {
    const lines = wrapText(label, drawingWidth / 1.15, 2);
    marks.push(textMark(lines, 0, y + 16, { weight: 'bold', halo: true }));
    y += 6 + lines.length * lineHeight;
    for (const task of tasks) {
      marks.push(...taskMarks(task, axis, y));
      y += rowHeight;
    }
    y += 4;
  }
  const bars = [...gridMarks(axis, y), ...marks];
  if (names === undefined) return { height: y + 2, marks: bars };
  return { height: y + 10 + 2 * lineHeight, marks: [...bars, ...keyMarks(names, y + 8)] };
}

function hasDates({ start, end, state }: GanttTask): boolean {
  return isoDay(start) !== null && (state === 'milestone' || (isoDay(end) !== null && start <= end));
}

function gridMarks({ ticks }: TimeAxis, bottom: number): readonly string[] {
  const lines = ticks.map(({ x, label }) => {
    const d = linePath([
      [x, label === '' ? top : top - 6],
      [x, bottom],
    ]);
    return svgMark('path', { d, stroke: label === '' ? palette.grid : palette.mark, 'stroke-width': 1 });
  });
  return [...lines, ...axisLabels(ticks, 14)];
}

function taskMarks(task: GanttTask, axis: TimeAxis, y: number): readonly string[] {
  const from = axis.x(task.start);
  const barTop = y + lineHeight + 2;
  const shape =
    task.state === 'milestone'
      ? diamond(from, barTop + barHeight / 2)
      : svgMark('rect', {
          x: from,
          y: barTop,
          width: Math.max(2, axis.x(task.end) - from),
          height: barHeight,
          ...looks[task.state ?? 'planned'],
        });
  const label = fitText(task.label, drawingWidth - 4);
  return [textMark(label, Math.min(from, drawingWidth - textWidth(label) - 2), y + 15, { halo: true }), shape];
}

/** A box and its words for each, one below the other. */
function keyMarks(names: NonNullable<GanttChart['looks']>, y: number): readonly string[] {
  return (['active', 'planned'] as const).flatMap((state, at) => {
    const top = y + at * lineHeight;
    return [
      svgMark('rect', { x: 2, y: top + 2, width: 18, height: barHeight, ...looks[state] }),
      textMark(fitText(names[state], drawingWidth - 28), 26, top + 12, { fill: palette.quiet }),
    ];
  });
}

/** They differ in lightness and in their edges, not only in colour. */
const looks = {
  planned: { fill: palette.paper, stroke: palette.edge, 'stroke-width': 1.6 },
  active: { fill: palette.bar, stroke: palette.line, 'stroke-width': 1.6 },
  done: { fill: palette.done, stroke: palette.edge, 'stroke-width': 1.6 },
  critical: { fill: shades[3].fill, stroke: palette.limit, 'stroke-width': 3 },
};

function diamond(x: number, y: number): string {
  const at = Math.min(drawingWidth - 8, Math.max(8, x));
  const d = `${linePath([
    [at, y - 7],
    [at + 7, y],
    [at, y + 7],
    [at - 7, y],
  ])}Z`;
  return svgMark('path', { d, fill: palette.limit });
}
