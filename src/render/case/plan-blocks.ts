// When and how the case is carried out, what it depends on, and what happens if nothing is done.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseDependency } from '../../view/case/case-plan.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { Block, Blocks } from '../blocks.ts';
import { bullets, paragraph, paragraphs, table } from '../build-blocks.ts';
import { overTimeBlocks } from '../history/over-time-blocks.ts';
import { withoutStop } from '../report/without-stop.ts';
import { caseSection } from './case-section.ts';

export function planBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  const { milestones, dependencies, points } = view.plan;
  const content = [
    ...periodParagraph(view, catalogue),
    ...(milestones.length > 0 ? [milestoneTable(view, catalogue)] : []),
    ...(dependencies.length > 0 ? [bullets(dependencies.map((each) => dependencyText(each, catalogue)))] : []),
    ...overTimeBlocks({ points, approved: null }, catalogue, 3),
  ];
  return caseSection('plan', content, view, catalogue);
}

function periodParagraph({ plan: { period } }: CaseView, { report, speak }: Catalogue): Blocks {
  const words = report.casePaper.telling.plan;
  const [start, end] = [period.start, period.end].map((day) => (day === undefined ? null : speak.date(day)));
  if (start && end) return [paragraph(words.period(start, end))];
  if (start) return [paragraph(words.starts(start))];
  return end ? [paragraph(words.ends(end))] : [];
}

/** The original date stands in a column of its own only where some date has moved. */
function milestoneTable({ plan: { milestones } }: CaseView, { report, speak }: Catalogue): Block {
  const words = report.casePaper.telling.plan;
  const page = report.projectPage.time;
  const hasMoved = milestones.some(({ planned, forecast, actual }) => (actual ?? forecast ?? planned) !== planned);
  const day = (date: string | null): string => (date === null ? '–' : speak.date(date));
  const rows = milestones.map(({ name, planned, forecast, actual, toProduction, state }) => [
    toProduction ? `${name} (${page.production})` : name,
    day(actual ?? forecast ?? planned),
    ...(hasMoved ? [day(planned)] : []),
    page.state[state],
  ]);
  return table([words.milestone, words.date, ...(hasMoved ? [words.before] : []), page.stateHeader], rows);
}

function dependencyText(dependency: CaseDependency, { report, speak }: Catalogue): string {
  const words = report.casePaper.telling.plan;
  const { name, kind, by, text, verdict, stage, status, end } = dependency;
  const state = words.state({
    stage: stage && speak.choice(`stage=${stage}`).toLowerCase(),
    status,
    end: end && speak.date(end),
    verdict,
  });
  return [
    words.depends[kind](speak.quote(name), by && speak.date(by)),
    ...(text ? [`${withoutStop(text)}.`] : []),
    ...(state === '' ? [] : [state]),
  ].join(' ');
}

export function nothingBlocks(view: CaseView, catalogue: Catalogue): Blocks {
  return caseSection('nothing', paragraphs(view.need.if_nothing_is_done ?? ''), view, catalogue);
}
