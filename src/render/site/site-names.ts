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
  const fixed = { index: 'index', report: report.agenda.files.report, publicEdition: files.publicEdition };
  const take = takerOf(Object.values(fixed));
  const cards = named(view.cards, files.project, take);
  const prefixes = named(view.meetings, files.meeting, takerOf([]));
  const prefixOf = (id: string) => prefixes.get(id) ?? files.meeting;
  return {
    index: page(fixed.index),
    report: page(fixed.report),
    publicEdition: page(fixed.publicEdition),
    cards: new Map([...cards].map(([id, name]) => [id, page(name)])),
    meetings: new Map(
      view.meetings.map((each) => [each.id, meetingNames(each, prefixOf(each.id), take, { report, site })]),
    ),
  };
}

/** Gives a name that no other page has. */
type Take = (wish: string) => string;

function takerOf(names: readonly string[]): Take {
  const taken = new Set(names);
  return (wish) => {
    const name = freeName(wish, taken);
    taken.add(name);
    return name;
  };
}

function meetingNames(
  { agenda }: SiteMeeting,
  prefix: string,
  take: Take,
  { report, site }: Pick<Catalogue, 'report' | 'site'>,
): MeetingNames {
  const { files } = report.agenda;
  const { cases } = paperNames(agenda?.cases ?? [], files, 'html');
  const own = (name: string) => page(take(`${prefix}-${name}`));
  return {
    report: page(files.report),
    agenda: own(files.agenda),
    minutes: own(site.files.minutes),
    cases: new Map([...cases].map(([place, name]) => [place, own(name.slice(0, -'.html'.length))])),
  };
}

function page(name: string): string {
  return `${name}.html`;
}

/** Two ids that differ only in what is left out get different names; the one that is its own name keeps it. */
function named(things: readonly { readonly id: string }[], word: string, take: Take): ReadonlyMap<string, string> {
  const isPlain = ({ id }: { readonly id: string }) => namePart(id) === id;
  const inTurn = [...things.filter(isPlain), ...things.filter((each) => !isPlain(each))];
  return new Map(inTurn.map(({ id }) => [id, take(`${word}-${namePart(id)}`)]));
}
