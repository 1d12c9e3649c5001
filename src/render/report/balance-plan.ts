// Dependencies, roadmap and critical dates, as blocks.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { BalanceWords } from '../../i18n/report/balance-words.ts';
import type { BalancePlanView, CriticalDate, DependencyRow } from '../../view/report/balance-plan-view.ts';
import type { RoadmapRow, RoadmapView } from '../../view/report/roadmap-view.ts';
import type { Blocks } from '../blocks.ts';
import { chart, heading, paragraph, table } from '../build-blocks.ts';
import type { GanttTask } from '../charts.ts';
import { unknownCell } from './amount-cell.ts';
import { projectLink } from './project-link.ts';
import { noMarks, type SinceMarks } from './since-mark.ts';

const mostRows = 60;
const longestLabel = 28;

export function balancePlanBlocks(view: BalancePlanView, catalogue: Catalogue, marks: SinceMarks = noMarks): Blocks {
  return [
    ...dependencyBlocks(view, catalogue, marks),
    ...roadmapBlocks(view.roadmap, catalogue, marks),
    ...criticalBlocks(view, catalogue),
  ];
}

function dependencyBlocks({ dependencies }: BalancePlanView, { report, speak }: Catalogue, marks: SinceMarks): Blocks {
  const words = report.balance.dependencies;
  if (dependencies.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const date = (iso: string | null) => (iso === null ? unknownCell : speak.shortDate(iso));
  const cells = ({ project, on, kind, why, by, otherEnds, verdict }: DependencyRow) => [
    projectLink(project.id, project.title),
    projectLink(on.id, on.title),
    why === null ? speak.choice(`dependency_kind=${kind}`) : `${speak.choice(`dependency_kind=${kind}`)}: ${why}`,
    date(by),
    marks.end(on.id, date(otherEnds)),
    words.verdict[verdict],
  ];
  return [heading(3, words.title), paragraph(words.intro), table(words.columns, dependencies.map(cells))];
}

function roadmapBlocks(view: RoadmapView, catalogue: Catalogue, marks: SinceMarks): Blocks {
  const words = catalogue.report.balance.roadmap;
  if (view.rows.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const left = view.rows.length - mostRows;
  return [
    heading(3, words.title),
    ...roadmapChart(view, catalogue),
    table(
      words.columns,
      view.rows.slice(0, mostRows).map((row) => roadmapCells(row, catalogue, marks)),
    ),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
    ...(view.withoutDates > 0 ? [paragraph(words.withoutDates(view.withoutDates))] : []),
  ];
}

function roadmapCells(
  { project, stage, status, start, end, isPast, next }: RoadmapRow,
  { report, speak }: Catalogue,
  marks: SinceMarks,
) {
  const words = report.balance.roadmap;
  const paused = status === null || status === 'active' ? '' : ` (${speak.choice(`status=${status}`).toLowerCase()})`;
  const ends = end === null ? unknownCell : speak.shortDate(end);
  return [
    projectLink(project.id, project.title),
    marks.stage(project.id, `${stage === null ? unknownCell : speak.choice(`stage=${stage}`)}${paused}`),
    start === null ? unknownCell : speak.shortDate(start),
    marks.end(project.id, isPast ? words.passed(ends) : ends),
    next === null ? words.noNext : nextWords(next, words, speak.shortDate(next.date)),
  ];
}

function nextWords(
  { name, overdue }: NonNullable<RoadmapRow['next']>,
  words: BalanceWords['roadmap'],
  date: string,
): string {
  return overdue ? words.overdue(name, date) : words.next(name, date);
}

function roadmapChart({ drawn, rows }: RoadmapView, { report }: Catalogue): Blocks {
  const words = report.balance.roadmap;
  if (drawn.length < 2) return [];
  const section = (label: string, proposed: boolean) => ({
    label,
    tasks: drawn.filter(({ status }) => (status === 'proposed') === proposed).map(toTask),
  });
  const sections = [section(words.running, false), section(words.proposals, true)].filter(
    ({ tasks }) => tasks.length > 0,
  );
  const states = new Set(drawn.map(({ status }) => status === 'active'));
  const looks = states.size === 2 ? { looks: words.looks } : {};
  return [
    chart({ kind: 'gantt', sections, ...looks }, words.title, words.chart(drawn.length, rows.length), words.tooBig),
  ];
}

function toTask({ project, shortName, start, end, status }: RoadmapRow): GanttTask {
  return {
    label: shortened(shortName ?? project.title ?? project.id),
    start: start ?? '',
    end: end ?? '',
    ...(status === 'active' && { state: 'active' as const }),
  };
}

function shortened(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}

function criticalBlocks({ critical }: BalancePlanView, { report, speak }: Catalogue): Blocks {
  const words = report.balance.critical;
  if (critical.length === 0) return [heading(3, words.title), paragraph(words.none)];
  const what = ({ kind, text, passed, startedWithout }: CriticalDate) =>
    `${words.kind[kind] ?? '–'}${text === null ? '.' : `: ${text}`}${passed ? words.passed : ''}${startedWithout ? words.startedWithout : ''}`;
  const rows = critical.map((each) => [
    each.date === null ? words.noDate : speak.shortDate(each.date),
    projectLink(each.project.id, each.project.title),
    what(each),
    each.body ?? unknownCell,
  ]);
  return [heading(3, words.title), paragraph(words.intro), table(words.columns, rows)];
}
