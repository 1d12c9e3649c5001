// What the pages of a site are called: all in one folder, by names that every machine accepts. Ids of cards and names of meetings are data:
// of them only letters a–z, digits and hyphens are used, after a word of ours, so that none is a path or a name that Windows keeps for itself.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { SiteMeeting } from '../../view/site/site-meeting.ts';
import type { SiteView } from '../../view/site/site-view.ts';
import { freeName, namePart } from '../papers/name-part.ts';
import { type PaperNames, paperNames } from '../papers/paper-names.ts';

export interface SiteNames {
  readonly index: string;
  readonly report: string;
  readonly publicEdition: string;
  /** By the id of the card. */
  readonly cards: ReadonlyMap<string, string>;
  /** By the id of the meeting. */
  readonly meetings: ReadonlyMap<string, MeetingNames>;
}

export interface MeetingNames extends PaperNames {
  readonly minutes: string;
}

export function siteNames(view: Pick<SiteView, 'cards' | 'meetings'>, { report, site }: Catalogue): SiteNames {
  const { files } = site;
  const cards = named(view.cards, files.project);
  const meetings = named(view.meetings, files.meeting);
  return {
    index: 'index.html',
    report: reportName(report.agenda.files),
    publicEdition: `${files.publicEdition}.html`,
    cards: new Map([...cards].map(([id, name]) => [id, `${name}.html`])),
    meetings: new Map(
      view.meetings.map((each) => [each.id, meetingNames(each, meetings.get(each.id) ?? '', { report, site })]),
    ),
  };
}

function meetingNames(
  { agenda }: SiteMeeting,
  prefix: string,
  { report, site }: Pick<Catalogue, 'report' | 'site'>,
): MeetingNames {
  const { files } = report.agenda;
  const { cases } = paperNames(agenda?.cases ?? [], files, 'html');
  return {
    report: reportName(files),
    agenda: `${prefix}-${files.agenda}.html`,
    minutes: `${prefix}-${site.files.minutes}.html`,
    cases: new Map([...cases].map(([place, name]) => [place, `${prefix}-${name}`])),
  };
}

function reportName({ report }: Catalogue['report']['agenda']['files']): string {
  return `${report}.html`;
}

/** Two ids that differ only in what is left out get different names. */
function named(things: readonly { readonly id: string }[], word: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    things.map(({ id }) => {
      const name = freeName(`${word}-${namePart(id)}`, taken);
      taken.add(name);
      return [id, name];
    }),
  );
}
