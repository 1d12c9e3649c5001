// The cards on the agendas of meetings that are still to come, and what each is asked for there.
import type { DecisionType } from '../../generated/card-types.ts';
import { whyNotHeld } from '../model/decisions.ts';
import { type Place, valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import type { Meeting, Portfolio } from '../model/portfolio.ts';

export interface ComingCase {
  readonly card: string;
  /** Null when the agenda does not say: the card does. */
  readonly type: DecisionType | null;
  /** The name of the card on the agenda. */
  readonly place: Place;
  readonly meeting: Meeting;
  /** Of the meeting, ISO. */
  readonly date: string;
}

/** Every case about a card in the meetings that are planned for today or later, in their order. */
export function comingCases(portfolio: Portfolio, today: string): readonly ComingCase[] {
  return portfolio.meetings.filter((meeting) => isComing(meeting, today)).flatMap(casesOn);
}

export function casesOn(meeting: Meeting | null): readonly ComingCase[] {
  if (meeting === null) return [];
  const date = meeting.meeting.date ?? meeting.id;
  return [...numbered(meeting.meeting.agenda)].flatMap(([index, { card, type = null }]) =>
    card ? [{ card, type, place: valuePlace(meeting.file, ['agenda', index, 'card']), meeting, date }] : [],
  );
}

function isComing(each: Meeting, today: string): boolean {
  const date = each.meeting.date ?? each.id;
  return date >= today && whyNotHeld(each, today) !== 'cancelled' && each.meeting.status !== 'held';
}
