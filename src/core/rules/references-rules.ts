// The rules about names: what a file names exists, names are one thing's own, and links between cards make sense.
import { cardId } from './card-id.ts';
import { dependencyCycle } from './dependency-cycle.ts';
import { duplicateCaseNumber } from './duplicate-case-number.ts';
import { duplicateListId } from './duplicate-list-id.ts';
import { exclusiveBothActive } from './exclusive-both-active.ts';
import { lookAlikeId } from './look-alike-id.ts';
import { lookAlikeTitle } from './look-alike-title.ts';
import { meetingFileName } from './meeting-file-name.ts';
import { partOfNotProgramme } from './part-of-not-programme.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { selfReference } from './self-reference.ts';
import { unknownArea } from './unknown-area.ts';
import { unknownBody } from './unknown-body.ts';
import { unknownCompetence } from './unknown-competence.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownDecision } from './unknown-decision.ts';
import { unknownGoal } from './unknown-goal.ts';
import { unknownOrganisation } from './unknown-organisation.ts';
import { unknownProject } from './unknown-project.ts';
import { unknownSector } from './unknown-sector.ts';
import { weakerDependency } from './weaker-dependency.ts';

export const referencesRules = {
  'card-id': cardId,
  'dependency-cycle': dependencyCycle,
  'duplicate-case-number': duplicateCaseNumber,
  'duplicate-list-id': duplicateListId,
  'exclusive-both-active': exclusiveBothActive,
  'look-alike-id': lookAlikeId,
  'look-alike-title': lookAlikeTitle,
  'meeting-file-name': meetingFileName,
  'part-of-not-programme': partOfNotProgramme,
  'self-reference': selfReference,
  'unknown-area': unknownArea,
  'unknown-body': unknownBody,
  'unknown-competence': unknownCompetence,
  'unknown-criterion': unknownCriterion,
  'unknown-decision': unknownDecision,
  'unknown-goal': unknownGoal,
  'unknown-organisation': unknownOrganisation,
  'unknown-project': unknownProject,
  'unknown-sector': unknownSector,
  'weaker-dependency': weakerDependency,
} as const;

export type ReferencesArguments = ArgumentsOf<typeof referencesRules>;
