// Members of a body whom a card names in some role, and who may be disqualified (inhabile) when it is treated. This only points: whether
// someone is disqualified is for the body to say.
import type { Body, Member, Organisation, People } from '../../generated/card-types.ts';
import type { Pointer } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import type { Card } from '../model/portfolio.ts';
import { isSameRole } from './quorum.ts';

/** The field that names a member, as `speak.field` knows it. */
export type CloseRole = `people.${keyof People}` | 'submitter.role' | 'benefit.owner' | 'benefit.responsible';

export interface CloseMember {
  readonly member: Member;
  /** Every field that names the member, in the order of the card and each once; never empty. */
  readonly as: readonly CloseRole[];
  /** Where the card first does so. */
  readonly pointer: Pointer;
}

/** In the order of the members. A leader who is not listed among them counts as one. `organisations`: of portfolio.yaml. */
export function closeMembers(
  { members = [], leader }: Pick<Body, 'members' | 'leader'>,
  card: Card,
  organisations: readonly Organisation[] = [],
): readonly CloseMember[] {
  const named = [...namedIn(card)];
  const all =
    leader === undefined || members.some(({ role }) => isSameRole(role, leader))
      ? members
      : [...members, { role: leader }];
  const home = homeOf(card, organisations);
  return all.flatMap((member) => {
    const found = named.filter(({ who }) => isMember(who, member, home));
    const [first] = found;
    return first ? [{ member, as: [...new Set(found.map(({ as }) => as))], pointer: first.pointer }] : [];
  });
}

/** What the organisation that owns the card is called: its id, its name, and the place that the name begins with. */
function homeOf({ owner }: Card, organisations: readonly Organisation[]): readonly string[] {
  if (owner?.organisation === undefined) return [];
  const { organisation } = owner;
  const name = organisations.find(({ id }) => id === organisation)?.name ?? organisation;
  return [organisation, name, name.split(' ')[0] ?? name];
}

/**
 * A card often says "Kommunalsjef organisasjon" where the list of members says "Kommunalsjef organisasjon, Storvik". Without a place it is
 * the one in the organisation that owns the card, and nobody with the same title elsewhere.
 */
function isMember(who: string, { role, municipality }: Member, home: readonly string[]): boolean {
  if (isSameRole(withoutCommas(who), withoutCommas(role))) return true;
  const comma = role.lastIndexOf(',');
  if (comma < 0 || !isSameRole(who, role.slice(0, comma))) return false;
  const places = [role.slice(comma + 1), ...(municipality === undefined ? [] : [municipality])];
  return places.some((place) => home.some((each) => isSameRole(each, place)));
}

function withoutCommas(role: string): string {
  return role.replaceAll(',', ' ');
}

interface Named {
  readonly who: string;
  readonly as: CloseRole;
  readonly pointer: Pointer;
}

const people: readonly (keyof People)[] = [
  'responsible',
  'project_owner',
  'manager',
  'benefits_owner',
  'benefits_responsible',
  'senior_user',
  'senior_supplier',
  'line_recipient',
  'user_representative',
  'architect',
];

function* namedIn(card: Card): Generator<Named> {
  for (const key of people) {
    const who = card.people?.[key];
    if (who) yield { who, as: `people.${key}`, pointer: ['people', key] };
  }
  const submitter = card.submitter?.role;
  if (submitter) yield { who: submitter, as: 'submitter.role', pointer: ['submitter', 'role'] };
  for (const [index, { owner, responsible }] of numbered(card.benefits)) {
    if (owner) yield { who: owner, as: 'benefit.owner', pointer: ['benefits', index, 'owner'] };
    if (responsible) yield { who: responsible, as: 'benefit.responsible', pointer: ['benefits', index, 'responsible'] };
  }
}
