// Promises that the council has a plan of meetings that reaches beyond today (seed rule 25). Asked of a council whose members are listed,
// or that had a plan.
import { councilBodies, councilMeetings } from '../meetings/council-meetings.ts';
import { keyPlace, valuePlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const noMeetingsAhead = defineRule({
  code: 'no-meetings-ahead',
  severity: 'warning',
  *check(portfolio, { today }) {
    const { governance } = portfolio;
    const [council] = councilBodies(governance);
    if (!council) return;
    const [at, { id, name, members = [] }] = council;
    const planned = councilMeetings(governance);
    const last = planned.at(-1)?.[1].date ?? '';
    if (last >= today || (!governance.meetings && members.length === 0)) return;
    const file = configurationFile(portfolio, 'governance');
    const place = governance.meetings ? keyPlace(file, ['meetings']) : valuePlace(file, ['bodies', at, 'name']);
    yield { place, subject: ['meetings'], args: { council: name ?? id, last } };
  },
});
