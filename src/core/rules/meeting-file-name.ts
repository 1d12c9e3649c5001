// Promises that a meeting's file is named after its date, which is how conditions and reports find it.
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const meetingFileName = defineRule({
  code: 'meeting-file-name',
  severity: 'error',
  *check(portfolio) {
    for (const { id, file, meeting } of portfolio.meetings) {
      if (meeting.date === undefined || meeting.date === id) continue;
      yield { place: valuePlace(file, ['date']), args: { name: id, date: meeting.date } };
    }
  },
});
