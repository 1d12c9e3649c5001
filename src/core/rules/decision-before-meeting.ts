// Promises that decisions stand only in meetings that have been held: what has not been decided yet opens no doors.
import type { ChoiceKey } from '../../generated/schema-texts.ts';
import { whyNotHeld } from '../model/decisions.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

type DecisionBeforeMeetingArguments = {
  readonly date: string;
  readonly today: string;
  /** "" when the meeting is held by its own word, on a day that has not come. */
  readonly status: ChoiceKey | '';
};

export const decisionBeforeMeeting = defineRule<'decision-before-meeting', DecisionBeforeMeetingArguments>({
  code: 'decision-before-meeting',
  severity: 'error',
  *check({ meetings }, { today }) {
    for (const each of meetings) {
      const { id, file, meeting } = each;
      const why = whyNotHeld(each, today);
      if (why === null || (meeting.decisions ?? []).length === 0) continue;
      const status = why === 'future' ? '' : (`meeting_status=${why}` as const);
      yield { place: keyPlace(file, ['decisions']), args: { date: meeting.date ?? id, today, status } };
    }
  },
});
