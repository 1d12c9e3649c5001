// The one list of rules about the council's own work: who may decide what, in which order, on what grounds, and that it stands.
import { agendaAfterDeadline } from './agenda-after-deadline.ts';
import { attendanceNotMember } from './attendance-not-member.ts';
import { checklistNoWithoutRemark } from './checklist-no-without-remark.ts';
import { checklistUnanswered } from './checklist-unanswered.ts';
import { conditionNotFollowedUp } from './condition-not-followed-up.ts';
import { decisionByWrongBody } from './decision-by-wrong-body.ts';
import { decisionNotOnAgenda } from './decision-not-on-agenda.ts';
import { decisionOfAbsentBody } from './decision-of-absent-body.ts';
import { decisionOnIncompleteCard } from './decision-on-incomplete-card.ts';
import { decisionOutOfOrder } from './decision-out-of-order.ts';
import { decisionOverMandate } from './decision-over-mandate.ts';
import { frameExceeded } from './frame-exceeded.ts';
import { hearingMissing } from './hearing-missing.ts';
import { meetingRemoved } from './meeting-removed.ts';
import { meetingWithoutQuorum } from './meeting-without-quorum.ts';
import { memberNotDisqualified } from './member-not-disqualified.ts';
import { minutesChanged } from './minutes-changed.ts';
import { operationalCase } from './operational-case.ts';
import { qualityAssuranceMissing } from './quality-assurance-missing.ts';
import { quorumDisagrees } from './quorum-disagrees.ts';
import { routeSkipsCouncil } from './route-skips-council.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { votesAbovePresent } from './votes-above-present.ts';

export const councilRules = {
  'agenda-after-deadline': agendaAfterDeadline,
  'attendance-not-member': attendanceNotMember,
  'checklist-no-without-remark': checklistNoWithoutRemark,
  'checklist-unanswered': checklistUnanswered,
  'condition-not-followed-up': conditionNotFollowedUp,
  'decision-by-wrong-body': decisionByWrongBody,
  'decision-not-on-agenda': decisionNotOnAgenda,
  'decision-of-absent-body': decisionOfAbsentBody,
  'decision-on-incomplete-card': decisionOnIncompleteCard,
  'decision-out-of-order': decisionOutOfOrder,
  'decision-over-mandate': decisionOverMandate,
  'frame-exceeded': frameExceeded,
  'hearing-missing': hearingMissing,
  'meeting-removed': meetingRemoved,
  'meeting-without-quorum': meetingWithoutQuorum,
  'member-not-disqualified': memberNotDisqualified,
  'minutes-changed': minutesChanged,
  'operational-case': operationalCase,
  'quality-assurance-missing': qualityAssuranceMissing,
  'quorum-disagrees': quorumDisagrees,
  'route-skips-council': routeSkipsCouncil,
  'votes-above-present': votesAbovePresent,
} as const;

export type CouncilArguments = ArgumentsOf<typeof councilRules>;
