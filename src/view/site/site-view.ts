// A portfolio as a small site: the report, the meetings, the public edition, and every card, all from the same facts.
import { byCodePoint } from '../../core/model/code-point-order.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import { councilFacts } from '../council/council-facts.ts';
import { listView } from '../list-view.ts';
import { meetingFacts } from '../papers/meeting-facts.ts';
import type { ProposalsThen } from '../papers/proposals-then.ts';
import { type PublicView, publicView } from '../public/public-view.ts';
import { type PortfolioReportView, portfolioReportView } from '../report/portfolio-report-view.ts';
import { type ProjectPage, projectPages } from '../report/project-page-view.ts';
import type { ReportFacts } from '../report/report-facts.ts';
import { type SiteCard, siteCards } from './site-cards.ts';
import { type SiteMeeting, siteMeeting } from './site-meeting.ts';

export interface SiteView {
  /** The portfolio's. */
  readonly name: string;
  readonly today: string;
  readonly provenance: Provenance;
  readonly report: PortfolioReportView;
  readonly publicEdition: PublicView;
  /** Those to come first, the nearest first; then the others, the latest first. */
  readonly meetings: readonly SiteMeeting[];
  readonly cards: readonly SiteCard[];
  /** One for each card. */
  readonly pages: readonly ProjectPage[];
  /** Ids of cards that could not be read at all. */
  readonly unreadable: readonly string[];
}

/** `proposals`: by the id of a held meeting, what git knows was proposed there. */
export function siteView(facts: ReportFacts, proposals: ReadonlyMap<string, ProposalsThen | null>): SiteView {
  const { portfolio, today, provenance, ranking } = facts;
  const meetings = portfolio.meetings.map((each) =>
    siteMeeting(meetingFacts(facts, each), proposals.get(each.id) ?? null),
  );
  return {
    name: portfolio.settings.name,
    today,
    provenance,
    report: portfolioReportView(facts),
    publicEdition: publicView(facts),
    meetings: meetings.toSorted(compareMeetings),
    cards: siteCards(listView(portfolio, portfolio.projects).rows, ranking),
    pages: projectPages(facts, councilFacts(facts)),
    unreadable: portfolio.unreadable,
  };
}

function compareMeetings(a: SiteMeeting, b: SiteMeeting): number {
  const [first, second] = [a.state === 'coming', b.state === 'coming'];
  if (first !== second) return first ? -1 : 1;
  const earlier = byCodePoint(a.head.date, b.head.date) || byCodePoint(a.id, b.id);
  return first ? earlier : -earlier;
}
