// What only people can answer about several portfolios: cards that look like one joint project, organisations that look like one, and a
// joint project whose leading card has ended while another goes on. Asked, never guessed.
import { slug } from '../model/slug.ts';
import { isEnded } from '../model/stage.ts';
import type { CountedProject } from './joint-projects.ts';
import type { NamedPortfolio, NamedProject } from './named-portfolio.ts';
import { organisationIdentity } from './organisation-identity.ts';

export type OverviewQuestion =
  | { readonly kind: 'same_title' | 'same_case' | 'lead_ended'; readonly projects: readonly [string, string] }
  | { readonly kind: 'same_organisation'; readonly organisations: readonly [string, string]; readonly name: string };

export function overviewQuestions(
  portfolios: readonly NamedPortfolio[],
  counted: readonly CountedProject[],
  all: readonly NamedProject[],
): readonly OverviewQuestion[] {
  return [...likelyDoubles(counted), ...endedLeads(counted, all), ...likelyOrganisations(portfolios)];
}

/** The same title and an organisation in common, or the same case in the archive. A title alone says little: many change the same system. */
function* likelyDoubles(counted: readonly CountedProject[]): Generator<OverviewQuestion> {
  const live = counted
    .filter(({ project }) => !isEnded(project.card.status))
    .map((each) => ({
      ...each,
      title: titleOf(each),
      url: each.project.card.archive?.url,
      organisations: organisationsOf(each),
    }));
  const alike = ({ title, url }: (typeof live)[number]) => [
    ...(title === '' ? [] : [`title ${title}`]),
    ...(url === undefined ? [] : [`case ${url}`]),
  ];
  for (const [one, other] of pairsAlike(live, alike)) {
    if (one.from === other.from) continue;
    const projects = [one.name, other.name] as const;
    if (one.url !== undefined && one.url === other.url) yield { kind: 'same_case', projects };
    else if (haveOneInCommon(one.organisations, other.organisations)) yield { kind: 'same_title', projects };
  }
}

function* endedLeads(counted: readonly CountedProject[], all: readonly NamedProject[]): Generator<OverviewQuestion> {
  const goingOn = new Set(all.filter(({ project }) => !isEnded(project.card.status)).map(({ name }) => name));
  for (const { name, alsoIn } of counted) {
    const still = goingOn.has(name) ? undefined : alsoIn.find((each) => goingOn.has(each));
    if (still !== undefined) yield { kind: 'lead_ended', projects: [name, still] };
  }
}

function* likelyOrganisations(portfolios: readonly NamedPortfolio[]): Generator<OverviewQuestion> {
  const all = portfolios.flatMap((from) =>
    (from.portfolio.settings.organisations ?? []).flatMap(({ id }) =>
      id ? [{ from, at: `${from.key}/${id}`, ...organisationIdentity(from, id) }] : [],
    ),
  );
  const alike = ({ name }: (typeof all)[number]) => (slug(name) === '' ? [] : [slug(name)]);
  for (const [one, other] of pairsAlike(all, alike)) {
    if (one.from !== other.from && one.identity !== other.identity)
      yield { kind: 'same_organisation', organisations: [one.at, other.at], name: one.name };
  }
}

function titleOf({ project }: NamedProject): string {
  return slug(project.card.title ?? '');
}

type Organisations = ReturnType<typeof organisationsOf>;

function haveOneInCommon(one: Organisations, other: Organisations): boolean {
  return one.some(({ identity, name }) =>
    other.some((each) => each.identity === identity || isSameName(each.name, name)),
  );
}

function organisationsOf({ from, project: { card } }: NamedProject) {
  const ids = [card.owner?.organisation, ...(card.participants ?? []).map(({ organisation }) => organisation)];
  return ids.flatMap((id) => (id ? [organisationIdentity(from, id)] : []));
}

function isSameName(one: string, other: string): boolean {
  return slug(one) !== '' && slug(one) === slug(other);
}

/** Those that have a key in common, in the order of the items; once each, however many keys they share. */
function* pairsAlike<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Generator<readonly [Item, Item]> {
  const places = new Map<string, number[]>();
  const keys = items.map(keysOf);
  for (const [at, own] of keys.entries()) {
    for (const key of own) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [at]);
      else known.push(at);
    }
  }
  const next = new Map<string, number>();
  for (const [at, one] of items.entries()) {
    const later = (keys[at] ?? []).flatMap((key) => {
      const from = (next.get(key) ?? 0) + 1;
      next.set(key, from);
      return (places.get(key) ?? []).slice(from);
    });
    for (const place of new Set(later.sort((a, b) => a - b))) yield [one, items[place] as Item];
  }
}
