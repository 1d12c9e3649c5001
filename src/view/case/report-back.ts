// Who is to tell the body how it went, and when: at its next meeting after this one.
import { byCodePoint } from '../../core/model/code-point-order.ts';
import type { CaseBasis } from './case-basis.ts';

export interface ReportBack {
  /** The project owner, else the one who is responsible for the card. */
  readonly who: string | null;
  readonly as: 'project_owner' | 'responsible';
  /** ISO; null when no later meeting is planned. */
  readonly date: string | null;
  /** The next meeting that a case can still be registered for, with the deadline; null when no such meeting is planned. */
  readonly again: { readonly date: string; readonly deadline: string | null } | null;
  /** When the work ends. */
  readonly end: string | null;
}

export function reportBack({ project: { card }, portfolio, meeting, body, today }: CaseBasis): ReportBack {
  const after = meeting ? (meeting.meeting.date ?? meeting.id) : today;
  const later = (portfolio.governance.meetings ?? [])
    .filter((each) => each?.date > after && (each.body === undefined || each.body === body?.id))
    .sort((a, b) => byCodePoint(a.date, b.date));
  const open = later.find(({ deadline_registration: deadline }) => deadline === undefined || deadline >= after);
  return {
    as: card.people?.project_owner ? 'project_owner' : 'responsible',
    who: card.people?.project_owner ?? card.people?.responsible ?? null,
    date: later[0]?.date ?? null,
    again: open ? { date: open.date, deadline: open.deadline_registration ?? null } : null,
    end: card.time?.period?.end ?? null,
  };
}
