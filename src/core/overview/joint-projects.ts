// Which cards of several portfolios are one and the same joint project, as the cards say themselves: a card that names a leading card
// follows it, and only the leading card is counted. Nothing is guessed.
import { byCodePoint } from '../model/code-point-order.ts';
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
  const heads = new Map(projects.map(({ name }) => [name, headOf(name, leads, known)]));
  const counted = projects
    .filter(({ name }) => heads.get(name) === name)
    .map((each) => ({
      ...each,
      alsoIn: [...heads].filter(([name, head]) => head === each.name && name !== each.name).map(([name]) => name),
    }));
  return { counted, unfollowed: unfollowed(leads, known, portfolios) };
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

/** The card at the end of the way. In a ring, which has no end, the first by code point: then the project is still counted once. */
function headOf(name: string, leads: Leads, known: ReadonlySet<string>): string {
  const way: string[] = [];
  let at = name;
  for (let next = leads.get(at); !way.includes(at) && next && known.has(next); next = leads.get(at)) {
    way.push(at);
    at = next;
  }
  const ring = way.slice(way.indexOf(at));
  return way.includes(at) ? (ring.sort(byCodePoint)[0] as string) : at;
}

function unfollowed(
  leads: Leads,
  known: ReadonlySet<string>,
  portfolios: readonly NamedPortfolio[],
): readonly UnfollowedLead[] {
  return [...leads].flatMap(([name, lead]): readonly UnfollowedLead[] => {
    if (isInRing(name, leads)) return [{ name, lead, because: 'ring' }];
    if (known.has(lead)) return [];
    const isRead = portfolios.some(({ key }) => lead.startsWith(`${key}/`));
    return [{ name, lead, because: isRead ? 'no_card' : 'not_read' }];
  });
}

function isInRing(name: string, leads: Leads): boolean {
  const seen = new Set<string>();
  for (let at = leads.get(name); at !== undefined && !seen.has(at); at = leads.get(at)) {
    if (at === name) return true;
    seen.add(at);
  }
  return false;
}
