// Promises that the council's planned meetings say by when proposals and status reports must be in (seed rule 25).
import { councilMeetings } from '../meetings/council-meetings.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const councilWithoutMeetingDeadlines = defineRule({
  code: 'council-without-meeting-deadlines',
  severity: 'warning',
  *check(portfolio, { today }) {
    const open = councilMeetings(portfolio.governance).filter(
      ([, { date, deadline_registration, deadline_status }]) =>
        date >= today && !(deadline_registration && deadline_status),
    );
    const [first] = open;
    if (!first) return;
    const [at, meeting] = first;
    const missing = (['deadline_registration', 'deadline_status'] as const).filter((key) => !meeting[key]);
    const place = valuePlace(configurationFile(portfolio, 'governance'), ['meetings', at, 'date']);
    yield { place, args: { date: meeting.date, missing, others: open.length - 1 } };
  },
});
