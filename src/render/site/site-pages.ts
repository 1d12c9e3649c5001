// All pages of a site as documents, with where each lies among the others. The public edition knows nothing of the others: it may be taken
// out and published as it is.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SiteMeeting } from '../../view/site/site-meeting.ts';
import type { SitePageKind } from '../../view/site/site-record.ts';
import type { SiteView } from '../../view/site/site-view.ts';
import type { Blocks } from '../blocks.ts';
import { caseBlocks } from '../case/case-blocks.ts';
import type { LinkWays } from '../html/html-context.ts';
import type { NamedPage } from '../html/page-html.ts';
import { agendaBlocks } from '../papers/agenda-blocks.ts';
import { caseTitle } from '../papers/case-title.ts';
import { meetingTitle } from '../papers/meeting-lines.ts';
import { minutesBlocks } from '../papers/minutes-blocks.ts';
import { publicBlocks } from '../public/public-blocks.ts';
import { oneProjectBlocks } from '../report/one-project.ts';
import { portfolioReportBlocks } from '../report/portfolio-report.ts';
import { siteIndexBlocks } from './site-index-blocks.ts';
import { type MeetingNames, type SiteNames, siteNames } from './site-names.ts';
import { siteWays } from './site-ways.ts';

export interface SitePage {
  readonly file: string;
  readonly title: string;
  readonly kind: SitePageKind;
  readonly blocks: Blocks;
  readonly ways: LinkWays;
  /** Pages that belong with it. Null for the one that stands alone. */
  readonly beside: readonly NamedPage[] | null;
}

export function sitePages(view: SiteView, catalogue: Catalogue): readonly SitePage[] {
  const names = siteNames(view, catalogue);
  const { report, site: words } = catalogue;
  const ways = siteWays(names);
  const alone = { ways, beside: [] };
  return [
    {
      ...alone,
      file: names.index,
      kind: 'index',
      title: view.name || words.home,
      blocks: siteIndexBlocks(view, names, catalogue),
    },
    {
      ...alone,
      file: names.report,
      kind: 'portfolio_report',
      title: report.opening.reportTitle,
      blocks: portfolioReportBlocks(view.report, catalogue),
    },
    {
      file: names.publicEdition,
      kind: 'public',
      title: report.publicEdition.title(view.name),
      blocks: publicBlocks(view.publicEdition, catalogue),
      ways: { file: () => null, anchor: () => null },
      beside: null,
    },
    ...view.meetings.flatMap((each) => meetingPages(each, names, catalogue)),
    ...view.pages.map(
      (page): SitePage => ({
        file: names.cards.get(page.id) ?? '',
        kind: 'project',
        title: page.title ?? page.id,
        blocks: oneProjectBlocks(page, catalogue, 1),
        ways,
        beside: casesAbout(page.id, view, names, catalogue),
      }),
    ),
  ];
}

function meetingPages(meeting: SiteMeeting, names: SiteNames, catalogue: Catalogue): readonly SitePage[] {
  const own = names.meetings.get(meeting.id);
  if (own === undefined) return [];
  const { report, speak } = catalogue;
  const { agenda, cases, minutes, head } = meeting;
  const shared = { ways: siteWays(names), beside: [{ text: report.opening.reportTitle, file: names.report }] };
  const agendaPage = { text: meetingTitle(report.agenda.title, head, speak), file: own.agenda };
  return [
    ...(agenda === null
      ? []
      : [
          {
            ...shared,
            kind: 'agenda' as const,
            file: own.agenda,
            title: agendaPage.text,
            blocks: agendaBlocks(agenda, own, catalogue),
          },
        ]),
    ...cases.map((each) => casePage(each, own, agendaPage, names, catalogue)),
    ...(minutes === null
      ? []
      : [
          {
            ...shared,
            kind: 'minutes' as const,
            file: own.minutes,
            title: meetingTitle(report.minutes.title, head, speak),
            blocks: minutesBlocks(minutes, catalogue),
          },
        ]),
  ];
}

function casePage(
  each: SiteMeeting['cases'][number],
  own: MeetingNames,
  agenda: NamedPage,
  names: SiteNames,
  catalogue: Catalogue,
): SitePage {
  const { id, card } = each.project;
  return {
    file: own.cases.get(each.place) ?? '',
    kind: 'case',
    title: caseTitle(each, catalogue),
    blocks: caseBlocks(each.view, catalogue),
    ways: siteWays(names),
    beside: [agenda, { text: card.title ?? id, file: names.cards.get(id) ?? names.index }],
  };
}

/** The papers of the cases that are about a card, at meetings to come. */
function casesAbout(id: string, { meetings }: SiteView, names: SiteNames, catalogue: Catalogue): readonly NamedPage[] {
  const { site: words, speak } = catalogue;
  return meetings.flatMap(({ id: meeting, head, cases }) =>
    cases
      .filter(({ project }) => project.id === id)
      .map(({ number, place }) => ({
        text: words.casePaper(number, speak.date(head.date)),
        file: names.meetings.get(meeting)?.cases.get(place) ?? names.index,
      })),
  );
}
