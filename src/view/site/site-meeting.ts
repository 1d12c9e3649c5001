// What a site has of one meeting: the papers of one that is to come, and the minutes of one that has been held. The papers of a meeting that
// has been held lie in the archive; made anew, they would tell what the cards say now.
import { whyNotHeld } from '../../core/model/decisions.ts';
import { type AgendaView, agendaView, type MeetingHead, meetingHead } from '../papers/agenda-view.ts';
import { type MeetingCase, meetingCases } from '../papers/meeting-cases.ts';
import type { MeetingFacts } from '../papers/meeting-facts.ts';
import { type MinutesView, minutesView } from '../papers/minutes-view.ts';
import type { ProposalsThen } from '../papers/proposals-then.ts';

export interface SiteMeeting {
  /** Of its file. */
  readonly id: string;
  readonly head: MeetingHead;
  readonly state: 'coming' | 'held' | 'cancelled';
  readonly agenda: AgendaView | null;
  readonly cases: readonly MeetingCase[];
  readonly minutes: MinutesView | null;
}

export function siteMeeting(facts: MeetingFacts, proposals: ProposalsThen | null): SiteMeeting {
  const because = whyNotHeld(facts.meeting, facts.today);
  const state = because === null ? 'held' : because === 'cancelled' ? 'cancelled' : 'coming';
  return {
    id: facts.meeting.id,
    head: meetingHead(facts),
    state,
    agenda: state === 'coming' ? agendaView(facts) : null,
    cases: state === 'coming' ? meetingCases(facts) : [],
    minutes: state === 'held' ? minutesView(facts, proposals) : null,
  };
}
