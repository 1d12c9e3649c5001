// The use case of `portfolio meeting` without anything to write: the agenda, and what awaits the body.
import { meetingDay } from '../core/meetings/meeting-body.ts';
import { type MeetingAgendaView, meetingAgendaView } from '../view/council/meeting-agenda-view.ts';
import { check } from './check.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import type { RefusedOr } from './meeting-write.ts';

export function meetingAgenda(
  loaded: LoadedPortfolio,
  wish: { readonly date: string | null; readonly body: string | null },
  today: string,
): RefusedOr<{ readonly view: MeetingAgendaView }> {
  const day = meetingDay(loaded.portfolio, wish, today);
  if ('refused' in day) return { refused: [day.refused] };
  const facts = { portfolio: loaded.portfolio, today, check: check(loaded, today) };
  return { refused: null, view: meetingAgendaView(facts, day) };
}
