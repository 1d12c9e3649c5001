// Cases about no card: what the secretariat proposes, or that nothing is proposed. They have no paper of their own.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ShortCase } from '../../view/papers/agenda-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, numberedList, paragraph, paragraphs } from '../build-blocks.ts';
import { caseOnly } from '../report/opening/case-start.ts';

export function shortCaseBlocks(cases: readonly ShortCase[], catalogue: Catalogue): Blocks {
  const words = catalogue.report.agenda.short;
  if (cases.length === 0) return [];
  return [heading(2, words.title), ...cases.flatMap((each) => oneCase(each, catalogue))];
}

function oneCase({ number, title, proposal, assessment, questions, list }: ShortCase, catalogue: Catalogue): Blocks {
  const words = catalogue.report.agenda.short;
  const proposed =
    proposal.length > 0 ? [paragraph(words.proposal), numberedList(proposal)] : listBlocks(list, catalogue);
  return [
    heading(3, [...caseOnly(number, catalogue), title]),
    ...(assessment === null ? [] : paragraphs(assessment)),
    ...(proposed.length > 0 ? proposed : [paragraph(words.noProposal)]),
    ...(questions.length > 0 ? [paragraph(words.questions), bullets(questions)] : []),
  ];
}

/** The order of the projects, where the money ends, and who stands first outside. */
function listBlocks(list: ShortCase['list'], { report, rank, speak }: Catalogue): Blocks {
  const words = report.agenda.short;
  if (list === null || list.inside.length === 0) return [];
  const name = ({ id, title }: { readonly id: string; readonly title: string | null }): string => title ?? id;
  const { outside } = list;
  const lacks = (outside?.lacks ?? []).map(({ year, amount }) => rank.amountInYear(speak.shortMoney(amount), year));
  const points = [
    `${words.inside(list.inside.length)} ${speak.list(list.inside.map(name))}.`,
    ...(outside === null
      ? []
      : [`${words.outside} ${name(outside)}${lacks.length > 0 ? `, ${words.lacks(lacks, speak)}` : ''}.`]),
  ];
  return [paragraph(words.proposal), numberedList(points), paragraph(words.listFrom)];
}
