// All papers of one meeting as facts: the agenda, the portfolio report, and one paper for each case about a card.
import { nextMeeting } from '../../core/model/decisions.ts';
import type { Project } from '../../core/model/portfolio.ts';
import { type CaseView, caseView } from '../case/case-view.ts';
import { type PortfolioReportView, portfolioReportView } from '../report/portfolio-report-view.ts';
import { projectOf } from './agenda-case.ts';
import { type AgendaView, agendaView } from './agenda-view.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface MeetingPapersView {
  readonly agenda: AgendaView;
  readonly report: PortfolioReportView;
  readonly cases: readonly MeetingCase[];
}

export interface MeetingCase {
  /** The place on the agenda, from 1. */
  readonly place: number;
  readonly number: string | null;
  readonly project: Project;
  readonly view: CaseView;
}

export function meetingPapersView(facts: MeetingFacts): MeetingPapersView {
  const agenda = facts.meeting.meeting.agenda ?? [];
  const isNext = nextMeeting(facts.portfolio, facts.today)?.id === facts.meeting.id;
  return {
    agenda: agendaView(facts),
    report: portfolioReportView(facts, isNext ? facts : undefined),
    cases: agenda.flatMap((item, index) => {
      const project = projectOf(facts, item);
      if (project === null) return [];
      return [{ place: index + 1, number: item.case ?? null, project, view: caseView(facts, project, item) }];
    }),
  };
}
