// Promises that a meeting decides only what it was called to decide: a card with a decision stands on the agenda, itself or as part of a
// case with the same number.
import type { Meeting as MeetingFile } from '../../generated/card-types.ts';
import { madeDecisions } from '../model/decisions.ts';
import { keyPlace, valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const decisionNotOnAgenda = defineRule({
  code: 'decision-not-on-agenda',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { meeting, decision, pointer } of madeDecisions(portfolio, { today })) {
      const { card } = decision;
      if (!card || isOnAgenda(meeting.meeting, card, decision.case)) continue;
      yield {
        place: valuePlace(meeting.file, pointer),
        args: { card },
        related: [keyPlace(meeting.file, ['agenda'])],
      };
    }
  },
});

/** A meeting without an agenda says nothing about what it was called for. */
function isOnAgenda({ agenda = [] }: MeetingFile, card: string, number: string | undefined): boolean {
  if (agenda.length === 0) return true;
  return agenda.some((item) => item?.card === card || (!item?.card && number !== undefined && item?.case === number));
}
