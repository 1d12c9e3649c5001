// Cases about no card: what the secretariat proposes, or that nothing is proposed. They have no paper of their own.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ShortCase } from '../../view/papers/agenda-view.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, heading, numberedList, paragraph, paragraphs } from '../build-blocks.ts';
import { caseOnly } from '../report/opening/case-start.ts';
import { besideListText } from './beside-list-text.ts';
import { prioritisedPoints } from './prioritised-points.ts';

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

function listBlocks(list: ShortCase['list'], catalogue: Catalogue): Blocks {
  const words = catalogue.report.agenda.short;
  const points = list === null ? [] : prioritisedPoints(list, catalogue);
  if (list === null || points.length === 0) return [];
  const beside = besideListText(list.bestSet, catalogue);
  return [
    paragraph(words.proposal),
    numberedList(points),
    paragraph(words.listFrom),
    ...(beside === null ? [] : [paragraph(beside)]),
  ];
}
