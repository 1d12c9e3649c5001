// Promises that those who are listed as present are members of the body, or its leader, on the day of the meeting: others do not count
// towards a quorum. The secretary may be listed, too.
import { findBody } from '../council/body-level.ts';
import { bodyPlaces } from '../council/governance-places.ts';
import { isSameRole, membersOf, quorumOf } from '../meetings/quorum.ts';
import { closest } from '../model/closest.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

type AttendanceNotMemberArguments = {
  readonly role: string;
  readonly body: string;
  /** The member who was probably meant. */
  readonly suggestion: string | null;
};

export const attendanceNotMember = defineRule<'attendance-not-member', AttendanceNotMemberArguments>({
  code: 'attendance-not-member',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, meeting } of portfolio.meetings) {
      const body = findBody(portfolio, meeting.body);
      if (!body) continue;
      const { unknown } = quorumOf(body, meeting);
      for (const [index, role] of numbered(meeting.attendance?.present)) {
        if (!unknown.includes(role) || isSameRole(role, meeting.secretary ?? '')) continue;
        yield {
          place: valuePlace(file, ['attendance', 'present', index]),
          args: { role, body: body.name, suggestion: closest(role, membersOf(body, meeting.date)) },
          related: bodyPlaces(portfolio, body.id, 'members'),
        };
      }
    }
  },
});
