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
  const live = counted.filter(({ project }) => !isEnded(project.card.status));
  for (const [one, other] of pairs(live)) {
    if (one.from === other.from) continue;
    const projects = [one.name, other.name] as const;
    const url = one.project.card.archive?.url;
    if (url !== undefined && url === other.project.card.archive?.url) yield { kind: 'same_case', projects };
    else if (titleOf(one) !== '' && titleOf(one) === titleOf(other) && haveOneInCommon(one, other))
      yield { kind: 'same_title', projects };
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
  for (const [one, other] of pairs(all)) {
    if (one.from !== other.from && one.identity !== other.identity && isSameName(one.name, other.name))
      yield { kind: 'same_organisation', organisations: [one.at, other.at], name: one.name };
  }
}

function titleOf({ project }: NamedProject): string {
  return slug(project.card.title ?? '');
}

function haveOneInCommon(one: NamedProject, other: NamedProject): boolean {
  const others = organisationsOf(other);
  return organisationsOf(one).some(({ identity, name }) =>
    others.some((each) => each.identity === identity || isSameName(each.name, name)),
  );
}

function organisationsOf({ from, project: { card } }: NamedProject) {
  const ids = [card.owner?.organisation, ...(card.participants ?? []).map(({ organisation }) => organisation)];
  return ids.flatMap((id) => (id ? [organisationIdentity(from, id)] : []));
}

function isSameName(one: string, other: string): boolean {
  return slug(one) !== '' && slug(one) === slug(other);
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
