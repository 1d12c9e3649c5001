// Promises that a body decides in its own meetings: a decision of a body further up does not stand in the file of another's meeting.

import { bodyPlaces } from '../council/governance-places.ts';
import { absentBody } from '../meetings/absent-body.ts';
import { madeDecisions } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const decisionOfAbsentBody = defineRule({
  code: 'decision-of-absent-body',
  severity: 'error',
  *check(portfolio, { today }) {
    for (const { meeting, decision, pointer, date } of madeDecisions(portfolio, { today })) {
      const body = absentBody(portfolio, meeting.meeting, decision);
      if (!body) continue;
      yield {
        place: valuePlace(meeting.file, [...pointer, 'body']),
        args: { body: body.name, id: body.id, date },
        related: bodyPlaces(portfolio, body.id),
      };
    }
  },
});
