// Members of a body whom a card names in some role, and who may be disqualified (inhabile) when it is treated. This only points: whether
// someone is disqualified is for the body to say.
import type { Body, Member, People } from '../../generated/card-types.ts';
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

/** In the order of the members. A leader who is not listed among them counts as one. */
export function closeMembers(
  { members = [], leader }: Pick<Body, 'members' | 'leader'>,
  card: Card,
): readonly CloseMember[] {
  const named = [...namedIn(card)];
  const all =
    leader === undefined || members.some(({ role }) => isSameRole(role, leader))
      ? members
      : [...members, { role: leader }];
  return all.flatMap((member) => {
    const found = named.filter(({ who }) => isSameRole(who, member.role));
    const [first] = found;
    return first ? [{ member, as: [...new Set(found.map(({ as }) => as))], pointer: first.pointer }] : [];
  });
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
