// Who was in a meeting, with what has been told before, and what is wrong with what is told.
import type { Attendance, Body, Impartiality } from '../../generated/card-types.ts';
import { closest } from '../model/closest.ts';
import { isSameRole, membersOf } from './quorum.ts';
import { type Refusal, refusal } from './refusal.ts';

export interface ToldAttendance {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly disqualified: readonly Impartiality[];
  /** Everyone else in the body was there. */
  readonly allPresent: boolean;
}

/** Roles as governance.yaml writes them. What is told now goes before what was told earlier. */
export function withAttendance(
  earlier: Attendance,
  told: ToldAttendance,
  body: Pick<Body, 'members' | 'leader'>,
  date: string,
): Attendance {
  const members = membersOf(body, date);
  const asMember = (role: string): string => members.find((member) => isSameRole(member, role)) ?? role;
  const isIn = (roles: readonly string[], role: string): boolean => roles.some((each) => isSameRole(each, role));
  const absent = told.absent.map(asMember);
  const others = told.allPresent ? members.filter((member) => !isIn(absent, member)) : [];
  const present = once([...told.present.map(asMember), ...others]);
  const kept = (roles: readonly string[] | undefined, now: readonly string[]): readonly string[] =>
    (roles ?? []).filter((role) => !isIn(now, role));
  return {
    present: once([...kept(earlier.present, absent), ...present]),
    absent: once([...kept(earlier.absent, present), ...absent]),
  };
}

function once(roles: readonly string[]): readonly string[] {
  return roles.filter((role, index) => roles.findIndex((each) => isSameRole(each, role)) === index);
}

export function attendanceRefusals(
  { present, absent, disqualified, allPresent }: ToldAttendance,
  body: Pick<Body, 'members' | 'leader' | 'name'>,
  date: string,
): readonly Refusal[] {
  const members = membersOf(body, date);
  const named = once([...present, ...absent, ...disqualified.map(({ member }) => member)]);
  const unknown = members.length === 0 ? [] : named.filter((role) => !members.some((each) => isSameRole(each, role)));
  const both = present.filter((role) => absent.some((each) => isSameRole(each, role)));
  return [
    ...(allPresent && members.length === 0 ? [refusal('no-members', { body: body.name })] : []),
    ...unknown.map((role) =>
      refusal('unknown-member', { role, suggestion: suggestedMember(role, members), body: body.name }),
    ),
    ...both.map((role) => refusal('present-and-absent', { role })),
  ];
}

/** The member whose role begins with what was written, or is close to it. */
function suggestedMember(role: string, members: readonly string[]): string | null {
  const word = role.trim().toLowerCase();
  const containing = members.filter((member) => word.length > 2 && member.toLowerCase().includes(word));
  return containing.length === 1 ? (containing[0] ?? null) : closest(role, members);
}
