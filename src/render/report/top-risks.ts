// The gravest risks as a table: what may happen, where, and what is done next.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { TopRisk } from '../../view/report/top-risk.ts';
import type { Blocks } from '../blocks.ts';
import { heading, paragraph, table } from '../build-blocks.ts';
import { projectLink } from './project-link.ts';
import { riskSign } from './risk-sign.ts';

export function topRiskBlocks(top: readonly TopRisk[], catalogue: Catalogue): Blocks {
  const { report, speak } = catalogue;
  const words = report.risk.top;
  const rows = top.map((risk, index) => [
    String(index + 1),
    whatMayHappen(risk, catalogue),
    projectLink(risk.project.id, risk.project.title),
    words.change(riskSign(risk.before, speak), riskSign(risk.now, speak)),
    nextMeasure(risk, catalogue),
    risk.owner ?? words.noOwner,
  ]);
  return [
    heading(3, words.title),
    ...(rows.length === 0 ? [paragraph(words.none)] : [paragraph(words.intro), table(words.columns, rows)]),
  ];
}

function whatMayHappen({ event, effect, status, escalate }: TopRisk, { report }: Catalogue): string {
  const words = report.risk.top;
  return `${effect === null ? event : `${event} ${effect}`}${status === 'occurred' ? words.occurred : ''}${escalate ? words.escalate : ''}`;
}

function nextMeasure({ actions, waitsForDecision }: TopRisk, { report, speak }: Catalogue): string {
  const words = report.risk.top;
  const [next] = actions;
  if (!next) return words.noMeasures;
  const due = next.due === undefined ? '' : words.due(speak.shortDate(next.due));
  const more = actions.length > 1 ? words.more(actions.length - 1) : '';
  return `${next.text}${due}${more}.${waitsForDecision ? words.notDecided : ''}`;
}
