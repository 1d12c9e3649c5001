// The use cases of `portfolio meeting --approve-minutes` and `--cancel`. After approved minutes, nothing in the file is changed any more.
import { findBody } from '../core/council/body-level.ts';
import type { FileChange } from '../core/edit/file-change.ts';
import { nameOfCase, undecidedCases } from '../core/meetings/cases-of-meeting.ts';
import { meetingRefusals } from '../core/meetings/decision-refusals.ts';
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import type { Meeting } from '../core/model/portfolio.ts';
import type { ClosedMeetingView } from '../view/council/meeting-done-view.ts';
import { editLoaded } from './edit-loaded.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { MeetingWrite, RefusedOr } from './meeting-write.ts';

type Closing = RefusedOr<{ readonly view: ClosedMeetingView; readonly write: MeetingWrite }>;

/** `approved`: when, ISO. Throws PortfolioError `broken-file` or `cannot-edit`. */
export function approveMinutes(loaded: LoadedPortfolio, date: string, approved: string, today: string): Closing {
  const meeting = findMeeting(loaded, date);
  if (!meeting) return { refused: [refusal('no-meeting', { date })] };
  const notHeld = meetingRefusals(meeting, today);
  const refused = notHeld.length > 0 ? notHeld : tooEarly(meeting, approved, today);
  if (refused.length > 0) return { refused };
  const by = findBody(loaded.portfolio, meeting.meeting.body)?.name ?? meeting.meeting.body;
  return closed(loaded, meeting, approved, [
    { kind: 'put', pointer: ['minutes', 'approved'], value: approved },
    ...(by === undefined ? [] : [{ kind: 'put', pointer: ['minutes', 'approved_by'], value: by } as const]),
  ]);
}

function tooEarly({ id, meeting }: Meeting, approved: string, today: string): readonly Refusal[] {
  const date = meeting.date ?? id;
  const cases = undecidedCases(meeting).map(nameOfCase);
  return [
    ...(approved < date ? [refusal('minutes-too-early', { date, approved })] : []),
    ...(approved > today ? [refusal('approved-in-future', { approved })] : []),
    ...(cases.length > 0 ? [refusal('cases-undecided', { date, cases })] : []),
  ];
}

/** Throws PortfolioError `broken-file` or `cannot-edit`. */
export function cancelMeeting(loaded: LoadedPortfolio, date: string): Closing {
  const meeting = findMeeting(loaded, date);
  if (!meeting) return { refused: [refusal('no-meeting', { date })] };
  const refused = whyNotCancelled(meeting, date);
  if (refused) return { refused: [refused] };
  return closed(loaded, meeting, null, [{ kind: 'put', pointer: ['status'], value: 'cancelled' }]);
}

function whyNotCancelled({ meeting }: Meeting, date: string): Refusal | null {
  const approved = meeting.minutes?.approved;
  if (approved !== undefined) return refusal('minutes-approved', { date, approved });
  if (meeting.status === 'cancelled') return refusal('meeting-cancelled', { date });
  if (meeting.status === 'held') return refusal('meeting-held', { date });
  return (meeting.decisions ?? []).length > 0 ? refusal('meeting-decided', { date }) : null;
}

function closed(
  loaded: LoadedPortfolio,
  { id, meeting }: Meeting,
  approved: string | null,
  changes: readonly FileChange[],
): Closing {
  const edit = editLoaded(loaded, meetingPath(id), changes);
  const view = { date: id, file: edit.file, approved, decisions: meeting.decisions?.length ?? 0 };
  return { refused: null, view, write: { kind: 'edit', edit } };
}
