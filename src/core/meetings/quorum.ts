// Whether enough members of a body are in a meeting, and in each of its cases: who is disqualified (inhabil) does not count in theirs.
import type { Body, Meeting as MeetingFile } from '../../generated/card-types.ts';
import { isValidOn } from '../model/is-valid-on.ts';

export interface Quorum {
  /** How many must be there; null when governance.yaml does not say. */
  readonly needed: number | null;
  /** Members who are there, as governance.yaml writes their roles. Of a body without a list of members: everyone. */
  readonly present: readonly string[];
  /** Who is named as present or absent, and is no member on the day. */
  readonly unknown: readonly string[];
}

type Members = Pick<Body, 'members' | 'leader'>;
type Attended = Pick<MeetingFile, 'date' | 'attendance' | 'impartiality'>;

export function quorumOf(body: Pick<Body, 'members' | 'leader' | 'quorum'>, meeting: Attended): Quorum {
  const members = membersOf(body, meeting.date);
  const { present = [], absent = [] } = meeting.attendance ?? {};
  const needed = body.quorum ?? null;
  if (members.length === 0) return { needed, present: [...new Set(present)], unknown: [] };
  return {
    needed,
    present: members.filter((member) => present.some((role) => isSameRole(role, member))),
    unknown: [...present, ...absent].filter((role) => !members.some((member) => isSameRole(role, member))),
  };
}

/** The same in a case about a card. */
export function quorumInCase(
  body: Pick<Body, 'members' | 'leader' | 'quorum'>,
  meeting: Attended,
  card: string | undefined,
): Quorum {
  const out = (meeting.impartiality ?? []).filter((each) => (each.card ?? card) === card);
  const all = quorumOf(body, meeting);
  return { ...all, present: all.present.filter((role) => !out.some(({ member }) => isSameRole(member, role))) };
}

/** Null when nobody knows: no number is set, or nobody has written who was there. */
export function isQuorate({ needed, present }: Quorum, meeting: Attended): boolean | null {
  if (needed === null || meeting.attendance?.present === undefined) return null;
  return present.length >= needed;
}

/** Roles of the members on a day, the leader with them. Empty for a body that does not list its members. */
export function membersOf({ members = [], leader }: Members, date: string | undefined): readonly string[] {
  if (members.length === 0) return [];
  const roles = members
    .filter(({ appointed, until }) => date === undefined || isValidOn(date, appointed, until))
    .map(({ role }) => role);
  const isListed = leader === undefined || members.some(({ role }) => isSameRole(role, leader));
  return isListed ? roles : [...roles, leader];
}

/** Roles are written by hand in several files: a capital or a blank too many is no other person. */
export function isSameRole(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(role: string): string {
  return role.trim().replace(/\s+/g, ' ').toLowerCase();
}
