// The meetings on the first page of a site: each with links to what there is of it.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SiteMeeting } from '../../view/site/site-meeting.ts';
import type { Blocks } from '../blocks.ts';
import { bullets, type Content, heading, linkToFile, paragraph } from '../build-blocks.ts';
import { caseTitle } from '../papers/case-title.ts';
import type { MeetingNames, SiteNames } from './site-names.ts';

export function siteMeetingBlocks(meetings: readonly SiteMeeting[], names: SiteNames, catalogue: Catalogue): Blocks {
  const { site: words } = catalogue;
  if (meetings.length === 0) return [paragraph(words.noMeetings)];
  return meetings.flatMap((each) => {
    const own = names.meetings.get(each.id);
    return own === undefined ? [] : oneMeeting(each, own, catalogue);
  });
}

function oneMeeting(meeting: SiteMeeting, names: MeetingNames, catalogue: Catalogue): Blocks {
  const { site: words, speak } = catalogue;
  const { head, state } = meeting;
  const title = [speak.date(head.date), ...(head.body === null ? [] : [head.body])].join(', ');
  return [
    heading(3, title),
    ...(state === 'cancelled' ? [paragraph(words.cancelled)] : [bullets(papersOf(meeting, names, catalogue))]),
  ];
}

function papersOf({ agenda, cases, minutes }: SiteMeeting, names: MeetingNames, catalogue: Catalogue) {
  const { site: words, report } = catalogue;
  const papers = cases.map((each) => linkToFile(caseTitle(each, catalogue), names.cases.get(each.place) ?? ''));
  const items: readonly Content[] = [
    ...(agenda === null ? [] : [linkToFile(report.agenda.title, names.agenda)]),
    ...(papers.length === 0 ? [] : [[paragraph(words.cases), bullets(papers)]]),
    ...(minutes === null
      ? []
      : [[linkToFile(report.minutes.title, names.minutes), minutes.approved === null ? words.draft : '']]),
  ];
  return items;
}
