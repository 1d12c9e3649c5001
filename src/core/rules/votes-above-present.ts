// Promises that no more have voted than could: members who were there and were not disqualified in the case.
import { votesAbovePresent as tooManyVotes } from '../meetings/votes-above-present.ts';
import { madeDecisions } from '../model/decisions.ts';
import { keyPlace, valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const votesAbovePresent = defineRule({
  code: 'votes-above-present',
  severity: 'error',
  *check(portfolio, { today }) {
    for (const { meeting, decision, pointer } of madeDecisions(portfolio, { today })) {
      const found = tooManyVotes(portfolio, meeting.meeting, decision);
      if (!found) continue;
      yield {
        place: valuePlace(meeting.file, [...pointer, 'votes']),
        args: { votes: found.votes, present: found.present },
        related: [keyPlace(meeting.file, ['attendance', 'present'])],
      };
    }
  },
});
