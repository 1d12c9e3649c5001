// The use case of `portfolio report meeting`: all papers of one meeting, from the same facts.
import type { Meeting } from '../core/model/portfolio.ts';
import { meetingFacts } from '../view/papers/meeting-facts.ts';
import { type MeetingPapersView, meetingPapersView } from '../view/papers/meeting-papers-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { type ReportWishes, reportFacts } from './report.ts';

export function meetingPapers(loaded: LoadedPortfolio, meeting: Meeting, wishes: ReportWishes): MeetingPapersView {
  return meetingPapersView(meetingFacts(reportFacts(loaded, wishes), meeting));
}
