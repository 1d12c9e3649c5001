// How far the numbers can be trusted: what the check found, and what was accepted and why.
import type { Finding } from '../../../core/model/diagnostic.ts';
import type { Catalogue } from '../../../i18n/catalogue.ts';
import { describeFinding, findingWords } from '../../../i18n/describe-finding.ts';
import type { DataQuality } from '../../../view/report/queue/data-quality.ts';
import type { Block, Blocks } from '../../blocks.ts';
import { bullets, code, column, heading, paragraph, table, text } from '../../build-blocks.ts';
import { projectLink } from '../project-link.ts';

const mostKinds = 15;

export function qualityBlocks(quality: DataQuality, catalogue: Catalogue): Blocks {
  const { speak, report } = catalogue;
  const words = report.queue.quality;
  const { stale, withoutCost, withoutEnd, live, unreadable } = quality;
  return [
    heading(3, words.title),
    paragraph(words.summary({ ...quality, accepted: quality.accepted.length })),
    ...(unreadable.length > 0 ? [paragraph(words.unreadable(unreadable, speak))] : []),
    ...(withoutCost > 0 ? [paragraph(words.unknownCost({ without: withoutCost, live }))] : []),
    ...(withoutEnd > 0 ? [paragraph(words.unknownEnd({ without: withoutEnd, live }))] : []),
    ...(stale.length > 0 ? [paragraph(words.stale), staleList(quality, catalogue)] : []),
    ...kindsBlocks(quality, catalogue),
    ...acceptedBlocks(quality, catalogue),
    paragraph(words.see),
  ];
}

function staleList({ stale }: DataQuality, { speak }: Catalogue): Block {
  return bullets(stale.map(({ id, title, date }) => [projectLink(id, title), text(` (${speak.date(date)})`)]));
}

function kindsBlocks({ kinds }: DataQuality, catalogue: Catalogue): Blocks {
  const { report, cli } = catalogue;
  const words = report.queue.quality;
  if (kinds.length === 0) return [];
  const headers = [words.severity, words.kind, column(words.count, 'right'), column(words.cards, 'right')];
  const rows = kinds
    .slice(0, mostKinds)
    .map(({ code: found, severity, count, cards }) => [
      severityWord(severity, cli),
      [text(`${findingWords(found, catalogue)?.title ?? found} `), code(found)],
      String(count),
      String(cards),
    ]);
  return [
    table(headers, rows),
    ...(kinds.length > mostKinds ? [paragraph(words.moreKinds(kinds.length - mostKinds))] : []),
  ];
}

function severityWord(severity: Finding['severity'], cli: Catalogue['cli']): string {
  return severity === 'error' ? cli.error : cli.warning;
}

function acceptedBlocks({ accepted }: DataQuality, catalogue: Catalogue): Blocks {
  const words = catalogue.report.queue.quality;
  if (accepted.length === 0) return [paragraph(words.noneAccepted)];
  const items = accepted.map(({ finding, title, because }) => [
    ...(finding.card ? [projectLink(finding.card, title), text(': ')] : []),
    text(`${describeFinding(finding, catalogue).message} ${because}`),
  ]);
  return [paragraph(words.acceptedTitle), bullets(items)];
}
