// The risks of a project, the gravest first: what may happen, how grave it is before and after measures, and who does what.
import type { RiskAction } from '../../../generated/card-types.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { PageAssessment, PageLevel, PageRisk } from '../../../view/report/project-page/page-risks.ts';
import type { ProjectPage } from '../../../view/report/project-page-view.ts';
import type { Block, Blocks, Inline } from '../../blocks.ts';
import { lineBreak, paragraph, strong, table, text } from '../../build-blocks.ts';
import { riskSign } from '../risk-sign.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function risksBlocks({ risks: { risks, past }, asked }: ProjectPage, style: PageStyle): Blocks {
  const { catalogue } = style;
  const words = catalogue.report.projectPage.risks;
  const pastLine = past > 0 ? [paragraph(words.past(past))] : [];
  if (risks.length === 0) {
    const none = asked.risks ? [paragraph(words.none)] : [];
    return pageSection('risks', past > 0 ? pastLine : none, style);
  }
  return pageSection('risks', [riskTable(risks, catalogue), ...pastLine], style);
}

export function riskTable(risks: readonly PageRisk[], catalogue: Catalogue): Block {
  const words = catalogue.report.projectPage.risks;
  const rows = risks.map((risk) => [
    eventCell(risk, catalogue),
    assessmentText(risk.before, catalogue),
    afterCell(risk, catalogue),
    measuresCell(risk, catalogue),
  ]);
  return table([words.risk, words.before, words.after, words.measures], rows);
}

function eventCell({ opportunity, event, cause, effect }: PageRisk, { report }: Catalogue): readonly Inline[] {
  const kind = opportunity ? `${report.projectPage.risks.opportunity}: ` : '';
  const more = [cause, effect].filter((part) => part !== null).join(' ');
  return [strong(`${kind}${event}`), ...(more === '' ? [] : [lineBreak, text(more)])];
}

function assessmentText({ colour, likelihood, consequence }: PageAssessment, { speak, report }: Catalogue): string {
  const words = report.projectPage.risks;
  const level = (given: PageLevel | null): string => {
    if (given === null) return '–';
    const share = given.share === null ? [] : [speak.percent(100 * given.share, 1)];
    const named = given.level === null ? [] : [words.level({ level: given.level, label: given.label })];
    return [...named, ...share].join(' ');
  };
  const sign = riskSign(colour, speak);
  if (likelihood === null && consequence === null) return sign;
  return `${sign} (${words.assessment({ likelihood: level(likelihood), consequence: level(consequence) })})`;
}

function afterCell({ after, decided }: PageRisk, catalogue: Catalogue): string {
  if (!after) return '–';
  const words = assessmentText(after, catalogue);
  return decided ? words : `${words}; ${catalogue.report.projectPage.risks.notDecided}`;
}

function measuresCell(
  { actions, strategy, owner, escalate }: PageRisk,
  { speak, report }: Catalogue,
): readonly Inline[] {
  const words = report.projectPage;
  const lines = [
    ...actions.filter(({ status }) => status !== 'dropped').map((action) => actionText(action, { speak, report })),
    ...(actions.length === 0 && strategy
      ? [`${speak.field('risk.strategy')}: ${speak.choice(`risk_strategy=${strategy}`).toLowerCase()}.`]
      : []),
    owner === null ? words.risks.noOwner : `${speak.field('risk.owner')}: ${owner}.`,
    ...(escalate ? [words.risks.escalate] : []),
  ];
  return lines.flatMap((line, index) => (index === 0 ? [text(line)] : [lineBreak, text(line)]));
}

function actionText(
  { text: what, responsible, due, status }: RiskAction,
  { speak, report }: Pick<Catalogue, 'speak' | 'report'>,
): string {
  const facts = [
    ...(responsible ? [responsible] : []),
    ...(status ? [speak.choice(`action_status=${status}`).toLowerCase()] : []),
    ...(due && status !== 'done' ? [report.projectPage.council.due(speak.shortDate(due))] : []),
  ];
  return facts.length > 0 ? `${what} (${facts.join(', ')}).` : `${what}.`;
}
