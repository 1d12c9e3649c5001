// The one list of rules about what is filled in, and whether state, decisions and reports agree.
import { conditionOverdue } from './condition-overdue.ts';
import { decisionBeforeMeeting } from './decision-before-meeting.ts';
import { lightWorseThanOverall } from './light-worse-than-overall.ts';
import { milestoneOverdue } from './milestone-overdue.ts';
import { missingField } from './missing-field.ts';
import { missingStatusReport } from './missing-status-report.ts';
import { pilotOverdue } from './pilot-overdue.ts';
import { pilotWithoutOutcome } from './pilot-without-outcome.ts';
import { redWithoutAction } from './red-without-action.ts';
import { requirementUnknownField } from './requirement-unknown-field.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { stageBeyondDecision } from './stage-beyond-decision.ts';
import { stageStatusMismatch } from './stage-status-mismatch.ts';
import { staleStatusReport } from './stale-status-report.ts';
import { statusWithoutDecision } from './status-without-decision.ts';
import { statusWithoutReason } from './status-without-reason.ts';
import { statutoryWithoutLaw } from './statutory-without-law.ts';
import { unknownRequirementSet } from './unknown-requirement-set.ts';

export const stateRules = {
  'missing-field': missingField,
  'requirement-unknown-field': requirementUnknownField,
  'unknown-requirement-set': unknownRequirementSet,
  'status-without-reason': statusWithoutReason,
  'stage-beyond-decision': stageBeyondDecision,
  'decision-before-meeting': decisionBeforeMeeting,
  'status-without-decision': statusWithoutDecision,
  'stage-status-mismatch': stageStatusMismatch,
  'pilot-overdue': pilotOverdue,
  'pilot-without-outcome': pilotWithoutOutcome,
  'statutory-without-law': statutoryWithoutLaw,
  'stale-status-report': staleStatusReport,
  'missing-status-report': missingStatusReport,
  'red-without-action': redWithoutAction,
  'light-worse-than-overall': lightWorseThanOverall,
  'condition-overdue': conditionOverdue,
  'milestone-overdue': milestoneOverdue,
} as const;

export type StateArguments = ArgumentsOf<typeof stateRules>;
