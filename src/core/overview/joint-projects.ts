// Which cards of several portfolios are one and the same joint project, as the cards say themselves: a card that names a leading card
// follows it, and only the leading card is counted. Nothing is guessed.
import { byCodePoint } from '../model/code-point-order.ts';
import { groupedBy } from '../model/grouped-by.ts';
import { type NamedPortfolio, type NamedProject, namedProjects } from './named-portfolio.ts';

export interface CountedProject extends NamedProject {
  /** Cards of the same project elsewhere, which are not counted. */
  readonly alsoIn: readonly string[];
}

/** A leading card that could not be followed: its portfolio is not read, it has no such card, or the cards name each other in a ring. */
export interface UnfollowedLead {
  readonly name: string;
  readonly lead: string;
  readonly because: 'not_read' | 'no_card' | 'ring';
}

export interface JointProjects {
  readonly counted: readonly CountedProject[];
  readonly unfollowed: readonly UnfollowedLead[];
}

export function jointProjects(portfolios: readonly NamedPortfolio[]): JointProjects {
  const projects = namedProjects(portfolios);
  const leads = leadsOf(projects, portfolios);
  const known = new Set(projects.map(({ name }) => name));
  const { heads, ring } = headsOf(known, leads);
  const followers = groupedBy(
    [...heads].filter(([name, head]) => name !== head),
    ([, head]) => head,
  );
  const counted = projects
    .filter(({ name }) => heads.get(name) === name)
    .map((each) => ({ ...each, alsoIn: (followers.get(each.name) ?? []).map(([name]) => name) }));
  return { counted, unfollowed: unfollowed(leads, { known, ring }, portfolios) };
}

type Leads = ReadonlyMap<string, string>;

/** A portfolio may be read under another key than its own; cards may name it by either. */
function leadsOf(projects: readonly NamedProject[], portfolios: readonly NamedPortfolio[]): Leads {
  const keys = new Map<string, string>();
  for (const { key, portfolio } of portfolios) if (portfolio.settings.key) keys.set(portfolio.settings.key, key);
  for (const { key } of portfolios) keys.set(key, key);
  return new Map(
    projects.flatMap(({ name, project }) => {
      const [key = '', id = ''] = project.card.links?.lead_card?.split('/') ?? [];
      return key === '' ? [] : [[name, `${keys.get(key) ?? key}/${id}`] as const];
    }),
  );
}

interface Heads {
  /** From each card to the one that is counted, in the order of the cards. */
  readonly heads: ReadonlyMap<string, string>;
  /** Cards that name each other in a ring. */
  readonly ring: ReadonlySet<string>;
}

/** The card at the end of the way. In a ring, which has no end, the first by code point: then the project is still counted once. */
function headsOf(known: ReadonlySet<string>, leads: Leads): Heads {
  const found = new Map<string, string>();
  const ring = new Set<string>();
  for (const name of known) {
    const way = wayFrom(name, known, leads, found);
    const last = leads.get([...way].at(-1) ?? '') ?? '';
    const members = way.has(last) ? [...way].slice([...way].indexOf(last)) : [];
    const head = members.toSorted(byCodePoint)[0] ?? found.get(known.has(last) ? last : '') ?? [...way].at(-1);
    for (const each of members) ring.add(each);
    for (const each of way) found.set(each, head ?? each);
  }
  return { heads: new Map([...known].map((name) => [name, found.get(name) ?? name])), ring };
}

/** The cards from this one on, as long as the next is read, not on the way already, and its head is not known. */
function wayFrom(
  name: string,
  known: ReadonlySet<string>,
  leads: Leads,
  found: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const way = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; at = leads.get(at)) {
    if (way.has(at) || found.has(at) || !known.has(at)) break;
    way.add(at);
  }
  return way;
}

function unfollowed(
  leads: Leads,
  { known, ring }: { readonly known: ReadonlySet<string>; readonly ring: ReadonlySet<string> },
  portfolios: readonly NamedPortfolio[],
): readonly UnfollowedLead[] {
  const keys = new Set(portfolios.map(({ key }) => key));
  return [...leads].flatMap(([name, lead]): readonly UnfollowedLead[] => {
    if (ring.has(name)) return [{ name, lead, because: 'ring' }];
    if (known.has(lead)) return [];
    return [{ name, lead, because: keys.has(lead.slice(0, lead.indexOf('/'))) ? 'no_card' : 'not_read' }];
  });
}
