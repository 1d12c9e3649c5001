// Cost and end of a project: planned first, first approved, now, and the difference; and how they moved, as tables and as pictures.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { HistoryView } from '../../view/history-view.ts';
import type { PlanFacts, PlanPoint } from '../../view/plan-over-time.ts';
import type { Block, Blocks } from '../blocks.ts';
import { chart, code, column, heading, paragraph, table, type Words } from '../build-blocks.ts';
import type { GanttTask } from '../charts.ts';

const unknown = '–';

export function planBlocks(view: HistoryView, catalogue: Catalogue): Blocks {
  if (view.points.length === 0) return [];
  const words = catalogue.history.plan;
  return [
    heading(2, words.title),
    planTable(view, catalogue),
    ...(view.plan.firstApproved ? [] : [paragraph(words.notApproved)]),
    ...overTime(view, catalogue),
  ];
}

function planTable({ plan, isGone }: HistoryView, catalogue: Catalogue): Block {
  const { plan: words } = catalogue.history;
  const approved = [
    [words.firstApproved, plan.firstApproved],
    [words.lastApproved, plan.lastApproved],
  ] as const;
  const shown = approved.flatMap(([name, baseline]) => (baseline ? [{ name, baseline }] : []));
  const states: readonly PlanFacts[] = [plan.first, ...shown.map(({ baseline }) => baseline), plan.now];
  const from = plan.firstApproved ?? plan.first;
  return table(
    [
      '',
      column(words.first, 'right'),
      ...shown.map(({ name, baseline }) => column(`${name} ${baseline.decision}`, 'right')),
      column(isGone ? words.last : words.now, 'right'),
      column(plan.firstApproved ? words.differenceFromApproved : words.difference, 'right'),
    ],
    [
      [
        words.cost,
        ...states.map(({ cost }) => costCell(cost, catalogue)),
        costDifference(plan.difference.cost, from.cost, catalogue),
      ],
      [
        words.end,
        ...states.map(({ end }) => endCell(end, catalogue)),
        endDifference(plan.difference.months, catalogue),
      ],
    ],
  );
}

function costCell(cost: number | null, { speak }: Catalogue): string {
  return cost === null ? unknown : speak.money(cost);
}

function endCell(end: string | null, { speak }: Catalogue): string {
  return end === null ? unknown : speak.shortDate(end);
}

function costDifference(difference: number | null, from: number | null, { speak, history }: Catalogue): string {
  if (difference === null) return unknown;
  if (difference === 0) return history.plan.asPlanned;
  const sign = difference > 0 ? '+' : '';
  const percent = from !== null && from > 0 ? ` (${sign}${speak.percent((difference * 100) / from, 1)})` : '';
  return `${sign}${speak.money(difference)}${percent}`;
}

function endDifference(months: number | null, { speak, history }: Catalogue): string {
  if (months === null) return unknown;
  const size = Math.round(Math.abs(months) * 10) / 10;
  if (months === 0) return history.plan.asPlanned;
  return history.plan.months(size, speak.number(size, 1), months > 0);
}

/** Only when something moved. */
function overTime(view: HistoryView, catalogue: Catalogue): Blocks {
  const { points } = view;
  if (points.length < 2) return [];
  const { overTime: words, plan } = catalogue.history;
  const rows = points.map(({ date, commit, cost, end }): readonly Words[] => [
    catalogue.speak.shortDate(date),
    costCell(cost, catalogue),
    endCell(end, catalogue),
    commit === null ? catalogue.history.notCommitted : code(commit.slice(0, 7)),
  ]);
  return [
    heading(3, words.title),
    ...costChart(view, catalogue),
    ...endChart(view, catalogue),
    table([words.date, column(plan.cost, 'right'), column(plan.end, 'right'), words.commit], rows),
  ];
}

function costChart(
  { points, plan }: HistoryView,
  { speak, history: { overTime: words, plan: names } }: Catalogue,
): Blocks {
  const known = stepsOf(points, ({ cost }) => cost);
  if (known.length < 2) return [];
  const approved = plan.firstApproved?.cost ?? null;
  const drawn = {
    kind: 'trend',
    unit: speak.unitOfMillions,
    points: known.map(({ date, cost }) => ({ date, label: speak.shortDate(date), value: (cost ?? 0) / 1e6 })),
    ...(approved === null ? {} : { limit: { name: names.firstApproved, value: approved / 1e6 } }),
  } as const;
  return [chart(drawn, words.costTitle, approved === null ? words.costMeans : words.costWithLine, words.tooBig)];
}

function endChart(
  { points, plan }: HistoryView,
  { speak, history: { overTime: words, plan: names } }: Catalogue,
): Blocks {
  const known = stepsOf(points, ({ end }) => end);
  if (known.length < 2) return [];
  const tasks = known.map((point) => taskOf(point, speak.shortDate(point.date)));
  const approved = plan.firstApproved?.end ?? null;
  const first = approved === null ? [] : [milestone(names.firstApproved, approved)];
  const sections = [
    { label: names.end, tasks },
    { label: names.firstApproved, tasks: first },
  ];
  return [chart({ kind: 'gantt', sections }, words.endTitle, words.endMeans, words.tooBig)];
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
