// The one list of rules about what is followed up: benefits that come, money that is taken back, schemes, contracts and promises.
import { agreementNotSigned } from './agreement-not-signed.ts';
import { benefitCountedTwice } from './benefit-counted-twice.ts';
import { benefitNotRealised } from './benefit-not-realised.ts';
import { collaborationGap } from './collaboration-gap.ts';
import { decisionAwaitedPassed } from './decision-awaited-passed.ts';
import { directiveWithoutReference } from './directive-without-reference.ts';
import { fundingDeadline } from './funding-deadline.ts';
import { innovationPartnershipIncomplete } from './innovation-partnership-incomplete.ts';
import { leaderReviewOld } from './leader-review-old.ts';
import { noDeliverySoon } from './no-delivery-soon.ts';
import { overspendNotRecovered } from './overspend-not-recovered.ts';
import { proposalWithoutThreeElements } from './proposal-without-three-elements.ts';
import { riskyContractPattern } from './risky-contract-pattern.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { scopeGrows } from './scope-grows.ts';
import { startedBeforeDecision } from './started-before-decision.ts';

export const followUpRules = {
  'benefit-counted-twice': benefitCountedTwice,
  'benefit-not-realised': benefitNotRealised,
  'overspend-not-recovered': overspendNotRecovered,
  'funding-deadline': fundingDeadline,
  'innovation-partnership-incomplete': innovationPartnershipIncomplete,
  'risky-contract-pattern': riskyContractPattern,
  'scope-grows': scopeGrows,
  'directive-without-reference': directiveWithoutReference,
  'started-before-decision': startedBeforeDecision,
  'decision-awaited-passed': decisionAwaitedPassed,
  'no-delivery-soon': noDeliverySoon,
  'leader-review-old': leaderReviewOld,
  'proposal-without-three-elements': proposalWithoutThreeElements,
  'collaboration-gap': collaborationGap,
  'agreement-not-signed': agreementNotSigned,
} as const;

export type FollowUpArguments = ArgumentsOf<typeof followUpRules>;
