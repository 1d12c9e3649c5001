// The papers of a meeting as documents, each with what the archive gets to know about it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { CaseView } from '../../view/case/case-view.ts';
import type { MeetingCase } from '../../view/papers/meeting-cases.ts';
import type { MeetingPapersView } from '../../view/papers/meeting-papers-view.ts';
import type { PaperRecord } from '../../view/papers/papers-record.ts';
import type { Blocks } from '../blocks.ts';
import { caseBlocks } from '../case/case-blocks.ts';
import { portfolioReportBlocks } from '../report/portfolio-report.ts';
import { agendaBlocks } from './agenda-blocks.ts';
import { caseTitle } from './case-title.ts';
import { meetingTitle } from './meeting-lines.ts';
import { paperNames } from './paper-names.ts';

export interface MeetingPaper extends Omit<PaperRecord, 'sha256' | 'bytes'> {
  readonly blocks: Blocks;
}

interface ShownPapers {
  /** Of their names: "md", "html" or "txt". */
  readonly ending: string;
  /** The report without a page for each project. */
  readonly withoutProjects?: boolean;
}

/** In the order that they are read. */
export function meetingPaperBlocks(
  view: MeetingPapersView,
  { ending, withoutProjects = false }: ShownPapers,
  catalogue: Catalogue,
): readonly MeetingPaper[] {
  const { report, speak } = catalogue;
  const { agenda, cases } = view;
  const names = paperNames(agenda.cases, report.agenda.files, ending);
  return [
    {
      ...aboutAll,
      file: names.agenda,
      kind: 'agenda',
      title: meetingTitle(report.agenda.title, agenda.head, speak),
      blocks: agendaBlocks(agenda, names, catalogue),
    },
    {
      ...aboutAll,
      file: names.report,
      kind: 'portfolio_report',
      title: `${report.agenda.reportTitle}: ${agenda.portfolio}`,
      blocks: portfolioReportBlocks(view.report, catalogue, { withoutProjects }),
    },
    ...cases.map((each) => casePaper(each, names.cases.get(each.place) ?? '', catalogue)),
  ];
}

const aboutAll = { case: null, card: null, archiveCaseNumber: null, proposal: null };

function casePaper(each: MeetingCase, file: string, catalogue: Catalogue): MeetingPaper {
  const { number, project, view } = each;
  const { id, card } = project;
  return {
    file,
    kind: 'case',
    title: caseTitle(each, catalogue),
    case: number,
    card: id,
    archiveCaseNumber: card.archive?.case_number ?? null,
    proposal: proposalBy(view),
    blocks: caseBlocks(view, catalogue),
  };
}

function proposalBy({ proposal, header }: CaseView): PaperRecord['proposal'] {
  if (proposal.written.length > 0) return 'written';
  return header.type === null ? null : 'composed';
}
