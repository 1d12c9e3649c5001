// What the agenda and the minutes of a meeting begin with: whose meeting it is, when and where.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Speak } from '../../i18n/speak.ts';
import type { MeetingHead } from '../../view/papers/agenda-view.ts';

/** "Protokoll: Digitaliseringsrådet, 10. desember 2026". */
export function meetingTitle(title: string, { body, date }: MeetingHead, { date: dated }: Speak): string {
  return `${title}: ${body === null ? '' : `${body}, `}${dated(date)}`;
}

/** What nobody has said about a meeting to come is said to be missing; of one that has been held it is left out, as "". */
export function placeLines(
  { date, time, place, status }: MeetingHead,
  { speak, report }: Catalogue,
): readonly (readonly [string, string])[] {
  const words = report.agenda.head;
  const isHeld = status !== 'planned';
  const when = time ?? (isHeld ? null : words.noTime);
  return [
    [words.time, when === null ? speak.date(date) : `${speak.date(date)}, ${when}`],
    [words.place, place ?? (isHeld ? '' : words.noPlace)],
  ];
}
