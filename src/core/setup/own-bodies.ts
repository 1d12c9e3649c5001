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
      : withMembers(body, managers(body, setup, sectors), []);
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

/** The first and the last one are the ready configuration's own: the head of the body, and who has the money. */
function managers(body: string, { kind, organisations }: Setup, sectors: readonly Sector[]): readonly Member[] {
  const roles = [...body.matchAll(/^ {6}- role: (.+)$/gm)].map(([, role = '']) => role);
  const [first = '', last = ''] = [roles[0], roles.at(-1)];
  if (kind === 'inter-municipal') {
    const head = first.replace(/,.*/, '');
    return organisations.map(({ id, name }) => ({ role: `${head}, ${shortName(name)}`, municipality: id }));
  }
  const own = [first, ...sectors.flatMap(({ leader }) => leader ?? []), last];
  return [...new Set(own)].map((role) => ({ role }));
}
