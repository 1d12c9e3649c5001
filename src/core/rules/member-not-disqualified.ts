// Promises that a member who stands on a card in some role is not part of the decision about it unseen: either listed as disqualified
// (inhabil), or this warning. Whether a member is disqualified is for the body to say, and said once it has approved the minutes.
import type { Meeting as MeetingFile } from '../../generated/card-types.ts';
import { deciderOf, findBody } from '../council/body-level.ts';
import { type CloseRole, closeMembers } from '../meetings/close-to-case.ts';
import { isSameRole } from '../meetings/quorum.ts';
import { madeDecisions } from '../model/decisions.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

type MemberNotDisqualifiedArguments = {
  readonly member: string;
  readonly card: string;
  readonly field: CloseRole;
};

export const memberNotDisqualified = defineRule<'member-not-disqualified', MemberNotDisqualifiedArguments>({
  code: 'member-not-disqualified',
  severity: 'warning',
  *check(portfolio, { projectsById, today }) {
    for (const each of madeDecisions(portfolio, { today })) {
      const { meeting, decision, pointer } = each;
      const project = projectsById.get(decision.card ?? '');
      const body = meeting.meeting.minutes?.approved ? null : findBody(portfolio, meeting.meeting.body);
      if (!project || !body || deciderOf(each) !== body.id || decision.outcome === 'postponed') continue;
      for (const { member, as, pointer: role } of closeMembers(body, project.card, portfolio.settings.organisations)) {
        const [field] = as;
        if (field === undefined || !tookPart(meeting.meeting, member.role, project.id)) continue;
        yield {
          place: valuePlace(meeting.file, pointer),
          args: { member: member.role, card: project.id, field },
          related: [valuePlace(project.file, role)],
        };
      }
    }
  },
});

/** Who left the meeting without a case being named left all of them. */
function tookPart({ attendance, impartiality = [] }: MeetingFile, member: string, card: string): boolean {
  const isPresent = (attendance?.present ?? []).some((role) => isSameRole(role, member));
  return isPresent && !impartiality.some((each) => isSameRole(each.member, member) && (each.card ?? card) === card);
}
