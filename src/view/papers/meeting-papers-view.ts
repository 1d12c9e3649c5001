// All papers of one meeting as facts: the agenda, the portfolio report, and one paper for each case about a card.
import { nextMeeting } from '../../core/model/decisions.ts';
import { type PortfolioReportView, portfolioReportView } from '../report/portfolio-report-view.ts';
import { type AgendaView, agendaView } from './agenda-view.ts';
import { type MeetingCase, meetingCases } from './meeting-cases.ts';
import type { MeetingFacts } from './meeting-facts.ts';

export interface MeetingPapersView {
  readonly agenda: AgendaView;
  readonly report: PortfolioReportView;
  readonly cases: readonly MeetingCase[];
}

export function meetingPapersView(facts: MeetingFacts): MeetingPapersView {
  const isNext = nextMeeting(facts.portfolio, facts.today)?.id === facts.meeting.id;
  return {
    agenda: agendaView(facts),
    report: portfolioReportView(facts, isNext ? facts : undefined),
    cases: meetingCases(facts),
  };
}
