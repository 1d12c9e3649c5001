// The one list of rules about how the portfolio is governed: bodies, roles, mandate, meeting plan and strategy. They ask nothing of a
// portfolio that has not written these down.
import { coordinatorWithoutTime } from './coordinator-without-time.ts';
import { councilWithoutLeader } from './council-without-leader.ts';
import { councilWithoutMeetingDeadlines } from './council-without-meeting-deadlines.ts';
import { fieldWithoutMember } from './field-without-member.ts';
import { futurePictureShort } from './future-picture-short.ts';
import { mandateNotAdopted } from './mandate-not-adopted.ts';
import { memberTermOver } from './member-term-over.ts';
import { noMeetingsAhead } from './no-meetings-ahead.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { secretariatIncomplete } from './secretariat-incomplete.ts';
import { sectorWithoutLeader } from './sector-without-leader.ts';
import { statusBeforeMeeting } from './status-before-meeting.ts';
import { strategyExpired } from './strategy-expired.ts';

export const governanceRules = {
  'coordinator-without-time': coordinatorWithoutTime,
  'council-without-leader': councilWithoutLeader,
  'council-without-meeting-deadlines': councilWithoutMeetingDeadlines,
  'field-without-member': fieldWithoutMember,
  'future-picture-short': futurePictureShort,
  'mandate-not-adopted': mandateNotAdopted,
  'member-term-over': memberTermOver,
  'no-meetings-ahead': noMeetingsAhead,
  'secretariat-incomplete': secretariatIncomplete,
  'sector-without-leader': sectorWithoutLeader,
  'status-before-meeting': statusBeforeMeeting,
  'strategy-expired': strategyExpired,
} as const;

export type GovernanceArguments = ArgumentsOf<typeof governanceRules>;
