// The chapter on risk.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { RiskView } from '../../view/report/risk-view.ts';
import type { Blocks, Inline } from '../blocks.ts';
import { bullets, column, heading, paragraph, table, text } from '../build-blocks.ts';
import { unknownCell } from './amount-cell.ts';
import { numberColumns } from './number-columns.ts';
import { projectLink } from './project-link.ts';
import { riskMatrixBlocks } from './risk-matrix.ts';
import { topRiskBlocks } from './top-risks.ts';

const mostProjects = 15;
const mostWeak = 4;

export function riskBlocks(view: RiskView, catalogue: Catalogue): Blocks {
  const words = catalogue.report.risk;
  const matrix =
    view.matrix.risks === 0
      ? [paragraph(words.none)]
      : [
          paragraph(words.intro(view.matrix.risks)),
          ...riskMatrixBlocks(view.matrix, catalogue),
          ...topRiskBlocks(view.top, catalogue),
        ];
  return [
    heading(2, words.title, 'risiko'),
    ...matrix,
    ...projectBlocks(view, catalogue),
    ...factorBlocks(view, catalogue),
  ];
}

function projectBlocks(
  { projects, mode, withoutRisks, rankedProjects }: RiskView,
  { report, speak }: Catalogue,
): Blocks {
  const words = report.risk.projects;
  const points = (value: number | null) => (value === null ? unknownCell : speak.fixed(value, 1));
  const rows = projects
    .slice(0, mostProjects)
    .map(({ project, value, success, riskAdjusted, threats, unassessed }) => [
      projectLink(project.id, project.title),
      points(value),
      speak.percent(100 * success),
      points(riskAdjusted),
      unassessed > 0 ? words.unassessed(threats, unassessed) : String(threats),
    ]);
  const left = projects.length - mostProjects;
  return [
    heading(3, words.title),
    ...(rows.length === 0
      ? [paragraph(words.none)]
      : [paragraph(words.intro[mode]), table(numberColumns(words.columns), rows)]),
    ...(left > 0 ? [paragraph(words.more(left))] : []),
    ...(rows.length === 0 ? [] : [paragraph(words.assumptions)]),
    ...(withoutRisks > 0 ? [paragraph(words.withoutRisks(withoutRisks, rankedProjects))] : []),
  ];
}

function factorBlocks({ factors, factorsCount, riskyContracts }: RiskView, { report, speak }: Catalogue): Blocks {
  const words = report.risk.factors;
  const rows = factors.map(({ factor, rated, mean, weak }) => [
    speak.choice(`success_factor_name=${factor}`),
    String(rated),
    mean === null ? unknownCell : speak.fixed(mean, 1),
    weakWords(weak, words.more),
  ]);
  const [name, ratedIn, mean, weak] = words.columns;
  const columns = [column(name), column(ratedIn, 'right'), column(mean, 'right'), column(weak)];
  const rated = factors.some((factor) => factor.rated > 0);
  return [
    heading(3, words.title),
    ...(rated
      ? [paragraph(`${words.intro} ${factorsCount ? words.counts : words.countsNot}`), table(columns, rows)]
      : [paragraph(words.none)]),
    ...(riskyContracts.length > 0
      ? [paragraph(words.contracts), bullets(riskyContracts.map(({ id, title }) => projectLink(id, title)))]
      : []),
  ];
}

function weakWords(
  weak: RiskView['factors'][number]['weak'],
  more: (projects: number) => string,
): string | readonly Inline[] {
  if (weak.length === 0) return unknownCell;
  const shown = weak
    .slice(0, mostWeak)
    .flatMap(({ id, title }, index) => [...(index > 0 ? [text(', ')] : []), projectLink(id, title)]);
  return weak.length > mostWeak ? [...shown, text(more(weak.length - mostWeak))] : shown;
}
