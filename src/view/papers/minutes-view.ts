// The minutes (protokoll): who was there, whether they were enough, and for each case what was proposed and what was decided.
import { isSameRole, membersOf, quorumOf } from '../../core/meetings/quorum.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import { type MeetingHead, meetingHead } from './agenda-view.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { type Disqualified, disqualifiedIn, type MinutesCase, minutesCases } from './minutes-cases.ts';
import type { ProposalsThen } from './proposals-then.ts';

export interface MinutesView {
  readonly portfolio: string;
  readonly head: MeetingHead;
  readonly attendance: Attendance;
  /** Members who were disqualified in no case that is named by its card. */
  readonly disqualified: readonly Disqualified[];
  readonly cases: readonly MinutesCase[];
  readonly beyondAgenda: readonly MinutesCase[];
  /** How many cases have no decision. */
  readonly undecided: number;
  /** Null: not approved, so the minutes are a draft. */
  readonly approved: { readonly date: string; readonly by: string | null } | null;
  /** The commit that the body saw. */
  readonly seen: string | null;
  readonly provenance: Provenance;
}

export interface Attendance {
  /** Null when nobody has written who was there. */
  readonly present: readonly string[] | null;
  readonly absent: readonly string[];
  /** Members who are named neither as present nor as absent. */
  readonly unrecorded: readonly string[];
  /** Of the members on the day; 0 for a body that does not list them. */
  readonly members: number;
  readonly membersPresent: number;
  /** What the meeting says itself. */
  readonly quorum: boolean | null;
}

/** `proposals`: null where nobody knows what was proposed in the cases whose proposals do not stand on the agenda. */
export function minutesView(facts: MeetingFacts, proposals: ProposalsThen | null = null): MinutesView {
  const {
    portfolio,
    provenance,
    meeting: { meeting },
  } = facts;
  const { onAgenda, beyondAgenda } = minutesCases(facts, proposals);
  const { approved, approved_by: by } = meeting.minutes ?? {};
  return {
    portfolio: portfolio.settings.name,
    head: meetingHead(facts),
    attendance: attendanceOf(facts),
    disqualified: disqualifiedIn(facts, undefined),
    cases: onAgenda,
    beyondAgenda,
    undecided: onAgenda.filter(({ decisions, isHeading }) => decisions.length === 0 && !isHeading).length,
    approved: approved === undefined ? null : { date: approved, by: by ?? null },
    seen: meeting.commit ?? null,
    provenance,
  };
}

function attendanceOf({ body, date, meeting: { meeting } }: MeetingFacts): Attendance {
  const { present, absent = [] } = meeting.attendance ?? {};
  const members = body ? membersOf(body, date) : [];
  const named = [...(present ?? []), ...absent];
  return {
    present: present ?? null,
    absent,
    unrecorded: members.filter((member) => !named.some((role) => isSameRole(role, member))),
    members: members.length,
    membersPresent: body ? quorumOf(body, meeting).present.length : 0,
    quorum: meeting.quorum ?? null,
  };
}
