// The use case of `portfolio report minutes`: what a meeting decided, from its file and the cards.
import { meetingFacts } from '../view/papers/meeting-facts.ts';
import { type MinutesView, minutesView } from '../view/papers/minutes-view.ts';
import type { ProposalsThen } from '../view/papers/proposals-then.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { heldMeeting } from './named-meeting.ts';
import { type ReportWishes, reportFacts } from './report.ts';

/** `name`: of its file, or its date. `proposals`: of cases without one in the file; null: nobody knows them. Throws PortfolioError `which-meeting`, `unknown-meeting` or `meeting-not-held`. */
export function minutes(
  loaded: LoadedPortfolio,
  name: string | null,
  wishes: ReportWishes,
  proposals: ProposalsThen | null = null,
): MinutesView {
  const meeting = heldMeeting(loaded.portfolio, name, wishes.today);
  return minutesView(meetingFacts(reportFacts(loaded, wishes), meeting), proposals);
}
