// The use case of `portfolio meeting --present` and its like: who was there, whether they were enough, and who was disqualified in what.

import type { FileChange } from '../core/edit/file-change.ts';
import { attendanceRefusals, type ToldAttendance, withAttendance } from '../core/meetings/attendance.ts';
import { type MeetingDay, meetingDay } from '../core/meetings/meeting-body.ts';
import { isQuorate, isSameRole, membersOf, quorumOf } from '../core/meetings/quorum.ts';
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import { whyNotHeld } from '../core/model/decisions.ts';
import type { Meeting } from '../core/model/portfolio.ts';
import type { Attendance, Impartiality } from '../generated/card-types.ts';
import type { HeldMeetingView } from '../view/council/meeting-done-view.ts';
import { editLoaded } from './edit-loaded.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { MeetingWrite, RefusedOr } from './meeting-write.ts';
import { requireCard } from './require-card.ts';

export interface HoldWish extends ToldAttendance {
  /** Null: the next one in the plan. */
  readonly date: string | null;
  /** Null: the one that meets on the day. */
  readonly body: string | null;
  /** The full hash of what the body saw; null when nobody knows. */
  commitOn(date: string, body: string): Promise<string | null>;
}

/** Throws PortfolioError `unknown-card`, `broken-file` or `cannot-edit`. */
export async function holdMeeting(
  loaded: LoadedPortfolio,
  wish: HoldWish,
  today: string,
): Promise<RefusedOr<{ readonly view: HeldMeetingView; readonly write: MeetingWrite }>> {
  const day = meetingDay(loaded.portfolio, wish, today);
  if ('refused' in day) return { refused: [day.refused] };
  const meeting = findMeeting(loaded, day.date);
  if (!meeting) return { refused: [refusal('no-meeting', { date: day.date })] };
  for (const { card } of wish.disqualified) requireCard(loaded, card ?? '');
  const refused = [...closedFor(meeting, day.date, today), ...objections(meeting, day, wish)];
  if (refused.length > 0) return { refused };
  const { view, changes } = held(meeting, day, wish, await wish.commitOn(day.date, day.meets.id));
  const edit = editLoaded(loaded, meetingPath(day.date), changes);
  return { refused: null, view: { ...view, file: edit.file }, write: { kind: 'edit', edit } };
}

function closedFor(meeting: Meeting, date: string, today: string): readonly Refusal[] {
  const approved = meeting.meeting.minutes?.approved;
  if (approved !== undefined) return [refusal('minutes-approved', { date, approved })];
  if (whyNotHeld(meeting, today) === 'cancelled') return [refusal('meeting-cancelled', { date })];
  return date > today ? [refusal('meeting-in-future', { date })] : [];
}

function objections({ meeting }: Meeting, { meets, date }: MeetingDay, wish: HoldWish): readonly Refusal[] {
  const cases = new Set((meeting.agenda ?? []).map(({ card }) => card));
  const elsewhere = wish.disqualified.filter(({ card }) => !cases.has(card));
  return [
    ...attendanceRefusals(wish, meets, date),
    ...elsewhere.map(({ card = '' }) => refusal('not-on-agenda', { id: card, date })),
  ];
}

function held({ meeting }: Meeting, { meets, date }: MeetingDay, wish: HoldWish, commit: string | null) {
  const attendance = written(withAttendance(meeting.attendance ?? {}, wish, meets, date), meeting.attendance);
  const now = { ...meeting, date, attendance };
  const isTold = wish.allPresent || wish.present.length > 0 || wish.absent.length > 0;
  const { present, needed } = quorumOf(meets, now);
  const quorum = isTold ? isQuorate(quorumOf(meets, now), now) : (meeting.quorum ?? null);
  const out = newOnes(meeting.impartiality ?? [], wish.disqualified).map((each) => ({
    ...each,
    member: membersOf(meets, date).find((member) => isSameRole(member, each.member)) ?? each.member,
  }));
  const changes: readonly FileChange[] = [
    ...(isTold ? [put('status', 'held'), put('attendance', attendance)] : []),
    ...(isTold && quorum !== null ? [put('quorum', quorum)] : []),
    ...(isTold && commit !== null && meeting.commit === undefined ? [put('commit', commit)] : []),
    ...out.map((value): FileChange => ({ kind: 'append', pointer: ['impartiality'], value })),
  ];
  const counts = { present: present.length, absent: attendance.absent?.length ?? 0, disqualified: out.length };
  return { view: { date, body: meets.name, needed, quorum, ...counts }, changes };
}

function put(key: string, value: unknown): FileChange {
  return { kind: 'put', pointer: [key], value };
}

/** A list of nobody is written only where there was one. */
function written(now: Attendance, earlier: Attendance = {}): Attendance {
  return Object.fromEntries(
    (['present', 'absent'] as const)
      .filter((key) => (now[key] ?? []).length > 0 || earlier[key] !== undefined)
      .map((key) => [key, now[key] ?? []]),
  );
}

function newOnes(earlier: readonly Impartiality[], told: readonly Impartiality[]): readonly Impartiality[] {
  return told.filter(
    ({ member, card }) => !earlier.some((each) => each.card === card && isSameRole(each.member, member)),
  );
}
