// The bodies of a ready configuration with the user's own members: one for each sector in the council, and the leaders in the management.
import type { Sector } from '../../generated/card-types.ts';
import { oneLineOf, shortName, withOwnNames } from './profile-names.ts';
import { firstYear, type NamedId, type Setup } from './setup.ts';

interface Member {
  readonly role: string;
  readonly field?: string;
  readonly municipality?: string;
}

/** `text`: the section `bodies`. `memberFrom`: the role of the one who comes from a sector. */
export function ownBodies(
  text: string,
  setup: Setup,
  sectors: readonly Sector[],
  memberFrom: (sector: string) => string,
): string {
  const bodies = text.split(/(?=^ {2}- id: )/m).map((body) => {
    if (!/^ {4}members:$/m.test(body)) return body;
    const isCouncil = /^ {4}kind: council$/m.test(body);
    return isCouncil
      ? withMembers(body, councilMembers(setup, sectors, memberFrom), term(firstYear(setup)))
      : withMembers(body, managers(setup, sectors), []);
  });
  return withOwnNames(bodies.join(''), setup);
}

function withMembers(body: string, members: readonly Member[], more: readonly string[]): string {
  const lines = members.flatMap(({ role, field, municipality }) => [
    `      - role: ${oneLineOf(role)}`,
    ...(field === undefined ? [] : [`        field: ${field}`]),
    ...(municipality === undefined ? [] : [`        municipality: ${municipality}`]),
    ...more.map((line) => `        ${line}`),
  ]);
  const quorum = Math.floor(members.length / 2) + 1;
  return body
    .replace(/^ {4}members:\n(?: {6}.*\n)+/m, () => `    members:\n${lines.join('\n')}\n`)
    .replace(/^ {4}quorum: \d+$/m, `    quorum: ${quorum}`);
}

function term(year: number): readonly string[] {
  return [`appointed: ${year}-01-01`, `until: ${year + 1}-12-31`];
}

/** One from each sector, and at least one from each organisation that takes part. */
function councilMembers(
  { kind, organisations }: Setup,
  sectors: readonly Sector[],
  memberFrom: (sector: string) => string,
): readonly Member[] {
  // The ministry has no seat in the agency's own council.
  const homes = kind === 'state-agency' ? organisations.slice(0, 1) : organisations;
  return Array.from({ length: Math.max(sectors.length, homes.length) }, (_, at) => {
    const sector = sectors[at % sectors.length] as Sector;
    const home = homes[at % homes.length] as NamedId;
    const role = memberFrom(sector.name);
    return {
      role: homes.length > 1 ? `${role}, ${shortName(home.name)}` : role,
      field: sector.id,
      municipality: home.id,
    };
  });
}

function managers({ kind, organisations }: Setup, sectors: readonly Sector[]): readonly Member[] {
  if (kind === 'inter-municipal') {
    return organisations.map(({ id, name }) => ({ role: `Kommunedirektør, ${shortName(name)}`, municipality: id }));
  }
  const [first, last] = kind === 'state-agency' ? ['Direktør', 'Økonomidirektør'] : ['Kommunedirektør', 'Økonomisjef'];
  const roles = [first, ...sectors.flatMap(({ leader }) => leader ?? []), last];
  return [...new Set(roles)].map((role) => ({ role }));
}
