// How cost and end of a project moved, as pictures and as a table that says the same.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PlanFacts, PlanPoint } from '../../view/plan-over-time.ts';
import type { Blocks, HeadingLevel } from '../blocks.ts';
import { chart, code, column, heading, table, type Words } from '../build-blocks.ts';
import type { GanttTask } from '../charts.ts';

export const unknown = '–';

interface MovedPlan {
  readonly points: readonly PlanPoint[];
  /** What was first approved, drawn where it is known. */
  readonly approved: PlanFacts | null;
}

export function costCell(cost: number | null, { speak }: Catalogue): string {
  return cost === null ? unknown : speak.money(cost);
}

export function endCell(end: string | null, { speak }: Catalogue): string {
  return end === null ? unknown : speak.shortDate(end);
}

/** Only when something moved. */
export function overTimeBlocks(moved: MovedPlan, catalogue: Catalogue, level: HeadingLevel): Blocks {
  const { points } = moved;
  if (points.length < 2) return [];
  const { overTime: words, plan } = catalogue.history;
  const rows = points.map(({ date, commit, cost, end }): readonly Words[] => [
    catalogue.speak.shortDate(date),
    costCell(cost, catalogue),
    endCell(end, catalogue),
    commit === null ? catalogue.history.notCommitted : code(commit.slice(0, 7)),
  ]);
  return [
    heading(level, words.title),
    ...costChart(moved, catalogue),
    ...endChart(moved, catalogue),
    table([words.date, column(plan.cost, 'right'), column(plan.end, 'right'), words.commit], rows),
  ];
}

function costChart(
  { points, approved: by }: MovedPlan,
  { speak, history: { overTime: words, plan: names } }: Catalogue,
): Blocks {
  const known = stepsOf(points, ({ cost }) => cost);
  if (known.length < 2) return [];
  const approved = by?.cost ?? null;
  const drawn = {
    kind: 'trend',
    unit: speak.unitOfMillions,
    points: known.map(({ date, cost }) => ({ date, label: speak.shortDate(date), value: (cost ?? 0) / 1e6 })),
    ...(approved === null ? {} : { limit: { name: names.firstApproved, value: approved / 1e6 } }),
  } as const;
  return [chart(drawn, words.costTitle, approved === null ? words.costMeans : words.costWithLine, words.tooBig)];
}

function endChart(
  { points, approved: by }: MovedPlan,
  { speak, history: { overTime: words, plan: names } }: Catalogue,
): Blocks {
  const known = stepsOf(points, ({ end }) => end);
  if (known.length < 2) return [];
  const tasks = known.map((point) => taskOf(point, speak.shortDate(point.date)));
  const approved = by?.end ?? null;
  const first = approved === null ? [] : [milestone(names.firstApproved, approved)];
  const sections = [
    { label: names.end, tasks },
    { label: names.firstApproved, tasks: first },
  ];
  const means = approved === null ? words.endMeans : words.endWithPoint;
  return [chart({ kind: 'gantt', sections }, words.endTitle, means, words.tooBig)];
}

/** From the planned start, where it is known. */
function taskOf({ start, end }: PlanPoint, label: string): GanttTask {
  const to = end ?? '';
  return start === null || start > to ? milestone(label, to) : { label, start, end: to };
}

function milestone(label: string, date: string): GanttTask {
  return { label, start: date, end: date, state: 'milestone' };
}

/** Points at which one of the two became another. */
function stepsOf(points: readonly PlanPoint[], factOf: (point: PlanPoint) => unknown): readonly PlanPoint[] {
  const known = points.filter((point) => factOf(point) !== null);
  return known.filter((point, index) => index === 0 || factOf(point) !== factOf(known[index - 1] as PlanPoint));
}
