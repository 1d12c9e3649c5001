// Tasks along a line of dates as Mermaid draws them.
import type { GanttChart, GanttTask } from '../../charts.ts';
import { noWidth } from '../../escape/break-references.ts';
import { mermaidLabel } from '../../escape/mermaid-label.ts';

export function ganttDiagram({ sections }: GanttChart, title: string): readonly string[] | null {
  const drawn = sections
    .map(({ label, tasks }) => ({ label, tasks: tasks.filter(hasDates) }))
    .filter(({ tasks }) => tasks.length > 0);
  if (drawn.length === 0) return null;
  let number = 0;
  return [
    'gantt',
    `title ${title}`,
    'dateFormat YYYY-MM-DD',
    'axisFormat %Y-%m',
    'inclusiveEndDates',
    // The reader's clock has no place in a document with a date of its own.
    'todayMarker off',
    ...drawn.flatMap(({ label, tasks }) => [
      `section ${mermaidLabel(label)}`,
      ...tasks.map((task) => {
        number += 1;
        return taskLine(task, `t${number}`);
      }),
    ]),
  ];
}

function taskLine({ label, start, end, state }: GanttTask, id: string): string {
  const marks = { done: ['done'], active: ['active'], critical: ['crit'], milestone: ['milestone'], none: [] }[
    state ?? 'none'
  ];
  return `${name(label)} :${[...marks, id, start, state === 'milestone' ? '0d' : end].join(', ')}`;
}

/** A name that begins as an instruction or a date would be taken for one. */
const instruction =
  /^(?:acc\w|axisFormat|call|click|dateFormat|excludes|gantt|href|includes|inclusiveEndDates|section|tickInterval|title|todayMarker|topAxis|vert|week|\d{4}-)/i;

function name(text: string): string {
  const label = mermaidLabel(text);
  return instruction.test(label) ? noWidth + label : label;
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

function hasDates({ start, end, state }: GanttTask): boolean {
  return isoDate.test(start) && (state === 'milestone' || (isoDate.test(end) && start <= end));
}
