// Where cards stand on the agenda of a meeting.
import { type Place, valuePlace } from './diagnostic.ts';
import { numbered } from './numbered.ts';
import type { Meeting } from './portfolio.ts';

/** The first place of each card on the agenda. */
export function agendaPlaces(meeting: Meeting | null): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (!meeting) return places;
  for (const [index, { card }] of numbered(meeting.meeting.agenda)) {
    if (card && !places.has(card)) places.set(card, valuePlace(meeting.file, ['agenda', index, 'card']));
  }
  return places;
}
