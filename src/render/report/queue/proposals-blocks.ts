// Proposals in a table, with what each lacks in a few words, and the sector leaders' remarks below.
import type { Catalogue } from '../../../i18n/catalogue.ts';
import type { Proposal } from '../../../view/report/queue/proposals.ts';
import type { Blocks } from '../../blocks.ts';
import { bullets, column, heading, paragraph, table, text } from '../../build-blocks.ts';
import { lackPhrases } from '../../case/lack-phrases.ts';
import { projectLink } from '../project-link.ts';
import { noMarks, type SinceMarks } from '../since-mark.ts';

const mostRows = 60;
const mostLacks = 5;

export function proposalsBlocks(
  proposals: readonly Proposal[],
  catalogue: Catalogue,
  marks: SinceMarks = noMarks,
): Blocks {
  const { speak, report } = catalogue;
  const words = report.queue.proposals;
  const title = heading(3, words.title);
  if (proposals.length === 0) return [title, paragraph(words.none)];
  const shown = proposals.slice(0, mostRows);
  const headers = [
    words.project,
    speak.field('project.stage'),
    column(speak.unitOfMillions, 'right'),
    words.sectorLeader,
    words.agenda,
    words.lacks,
  ];
  return [
    title,
    paragraph(
      words.intro({ all: proposals.length, onAgenda: proposals.filter(({ agenda }) => agenda !== null).length }),
    ),
    table(
      headers,
      shown.map((proposal) => cellsOf(proposal, catalogue, marks)),
    ),
    ...(proposals.length > shown.length ? [paragraph(words.left(proposals.length - shown.length))] : []),
    ...remarksBlocks(shown, catalogue),
  ];
}

function cellsOf(proposal: Proposal, catalogue: Catalogue, marks: SinceMarks) {
  const { speak, report } = catalogue;
  const words = report.queue.proposals;
  const { id, title, stage, cost, agenda, needs } = proposal;
  return [
    projectLink(id, title),
    marks.stage(id, stage ? speak.choice(`stage=${stage}`) : '–'),
    marks.amount(id, cost === null ? '–' : speak.millions(cost)),
    sectorLeaderText(proposal, catalogue),
    agenda ? agendaText(agenda, speak) : words.notOnAgenda,
    needs.length === 0 ? words.complete : needsText(proposal, catalogue),
  ];
}

/** The first of them, and how many more there are. */
function needsText({ needs, subject }: Proposal, catalogue: Catalogue): string {
  const names = lackPhrases(needs, subject, catalogue);
  const more = names.length - mostLacks;
  return [...names.slice(0, mostLacks), ...(more > 0 ? [catalogue.council.more(more)] : [])].join('; ');
}

function sectorLeaderText({ heard, recommendation }: Proposal, { speak, report }: Catalogue): string {
  if (recommendation) return speak.choice(`recommendation=${recommendation}`);
  return heard ? `${speak.field('sector_leader.heard')} ${speak.shortDate(heard)}` : report.queue.proposals.notHeard;
}

function agendaText({ date, case: number, type }: NonNullable<Proposal['agenda']>, speak: Catalogue['speak']): string {
  const facts = [speak.shortDate(date), number ?? '', type ? speak.choice(`decision_type=${type}`) : ''];
  return facts.filter((part) => part !== '').join(', ');
}

function remarksBlocks(proposals: readonly Proposal[], { speak, report }: Catalogue): Blocks {
  const remarks = proposals.flatMap(({ id, title, remark }) =>
    remark ? [[projectLink(id, title), text(`: ${speak.quote(remark)}`)]] : [],
  );
  return remarks.length === 0 ? [] : [paragraph(report.queue.proposals.remarks), bullets(remarks)];
}
