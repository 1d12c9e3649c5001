// The use case of `portfolio meeting --drop`: cases taken off an agenda before the meeting is held. The others keep their numbers.
import type { FileChange } from '../core/edit/file-change.ts';
import { type Refusal, refusal } from '../core/meetings/refusal.ts';
import type { Meeting } from '../core/model/portfolio.ts';
import { type DroppedCasesView, droppedCase } from '../view/council/dropped-cases-view.ts';
import { closedAgenda } from './closed-agenda.ts';
import { editLoaded } from './edit-loaded.ts';
import { findMeeting, meetingPath } from './find-meeting.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { MeetingWrite, RefusedOr } from './meeting-write.ts';

/** `ids`: of cards, which need not be there any more. Throws PortfolioError `broken-file` or `cannot-edit`. */
export function dropCases(
  loaded: LoadedPortfolio,
  date: string,
  ids: readonly string[],
): RefusedOr<{ readonly view: DroppedCasesView; readonly write: MeetingWrite }> {
  const meeting = findMeeting(loaded, date);
  if (!meeting) return { refused: [refusal('no-meeting', { date })] };
  const closed = closedAgenda(meeting, date);
  const refused = closed ? [closed] : [...new Set(ids)].flatMap((id) => whyKept(meeting, id) ?? []);
  if (refused.length > 0) return { refused };
  const { agenda = [] } = meeting.meeting;
  const places = agenda.flatMap(({ card = '' }, place) => (ids.includes(card) ? [place] : []));
  // From the end, so that the places of the others stay.
  const changes = places.toReversed().map((place): FileChange => ({ kind: 'take', pointer: ['agenda', place] }));
  const edit = editLoaded(loaded, meetingPath(date), changes);
  const dropped = places.map((place) => droppedCase(loaded.portfolio, agenda[place] ?? {}));
  return { refused: null, view: { date, file: edit.file, dropped }, write: { kind: 'edit', edit } };
}

function whyKept({ id: date, meeting }: Meeting, id: string): Refusal | null {
  const { agenda = [], decisions = [] } = meeting;
  if (!agenda.some(({ card }) => card === id)) return refusal('not-on-agenda', { id, date });
  const made = decisions.find(({ card }) => card === id);
  return made ? refusal('dropped-decided', { id, date, reference: `${date}/${made.id}` }) : null;
}
