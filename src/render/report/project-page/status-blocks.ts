// The last status report as a table, with what the project wants to be advised on.
import type { PageStatus } from '../../../view/report/project-page/page-status.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, paragraph, strong, table } from '../../build-blocks.ts';
import { lightSign } from '../../light-sign.ts';
import { type PageStyle, pageSection } from './page-section.ts';

export function statusBlocks(status: PageStatus | null, style: PageStyle): Blocks {
  if (!status) return [];
  const { speak, report } = style.catalogue;
  const words = report.projectPage;
  const { field, shortDate } = speak;
  const headers = [words.status.area, field('light.colour'), field('light.comment'), field('light.action')];
  const rows = status.lights.map(([name, { colour, comment, action, due }]) => [
    field(`status_report.${name}`),
    lightSign(colour, speak),
    comment ?? '',
    due ? `${(action ?? '').replace(/\.$/, '')} (${words.council.due(shortDate(due))})` : (action ?? ''),
  ]);
  const confidence = status.confidence
    ? [[field('status_report.confidence'), lightSign(status.confidence, speak), '', '']]
    : [];
  const content = [
    paragraph(words.status.dated(status, speak)),
    table(headers, [...rows, ...confidence]),
    ...(status.adviceWanted.length > 0
      ? [paragraph(strong(words.lead.adviceWanted)), bullets(status.adviceWanted)]
      : []),
  ];
  return pageSection('status', content, style);
}
