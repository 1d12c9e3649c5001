// The use case of `portfolio report site`: everything that the site shows, from the same facts and the same moment.
import { whyNotHeld } from '../core/model/decisions.ts';
import type { History } from '../ports/history.ts';
import type { ProposalsThen } from '../view/papers/proposals-then.ts';
import { type SiteView, siteView } from '../view/site/site-view.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { readProposals } from './read-proposals.ts';
import { type ReportWishes, reportFacts } from './report.ts';

export async function site(loaded: LoadedPortfolio, wishes: ReportWishes, history: History): Promise<SiteView> {
  const proposals = new Map<string, ProposalsThen | null>();
  for (const meeting of loaded.portfolio.meetings)
    if (whyNotHeld(meeting, wishes.today) === null)
      proposals.set(meeting.id, await readProposals(history, loaded, meeting.id, wishes));
  return siteView(reportFacts(loaded, wishes), proposals);
}
