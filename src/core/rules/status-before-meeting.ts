// Promises that the council gets status for its next meeting: when the deadline has passed, every project that reports has done so since
// the meeting before (seed rule 25). A report that is too old in any case is told as that.
import { councilMeetings } from '../meetings/council-meetings.ts';
import { daysBetween } from '../model/days.ts';
import { valuePlace } from '../model/diagnostic.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { reportsStatus } from '../model/reports-status.ts';
import { defineRule } from './rule.ts';

export const statusBeforeMeeting = defineRule({
  code: 'status-before-meeting',
  severity: 'warning',
  *check(portfolio, { today }) {
    const round = reportingRound(portfolio, today);
    if (!round) return;
    const limit = portfolio.governance.reporting?.max_age_days ?? 120;
    for (const { file, card } of portfolio.projects) {
      const date = card.status_report?.date;
      if (!date || !reportsStatus(card) || date > round.before || daysBetween(date, today) > limit) continue;
      yield { place: valuePlace(file, ['status_report', 'date']), args: { date, ...round } };
    }
  },
});

interface ReportingRound {
  /** The next meeting, its deadline for status, and the meeting before it. ISO. */
  readonly meeting: string;
  readonly deadline: string;
  readonly before: string;
}

/** Null until the deadline of the next meeting has passed, and where the plan has no meeting before it. */
function reportingRound({ governance }: Portfolio, today: string): ReportingRound | null {
  const planned = councilMeetings(governance).map(([, meeting]) => meeting);
  const next = planned.findIndex(({ date }) => date >= today);
  const { date: meeting, deadline_status: deadline } = planned[next] ?? {};
  const before = planned[next - 1]?.date;
  if (!meeting || !deadline || !before || deadline >= today) return null;
  return { meeting, deadline, before };
}
