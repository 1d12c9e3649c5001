// What `portfolio decide` may be told: the outcomes and the kinds of decisions, as the files write them.
import type { DecisionType, Outcome } from '../generated/card-types.ts';

export const outcomes: readonly Outcome[] = [
  'approved',
  'approved_with_conditions',
  'returned',
  'postponed',
  'rejected',
  'stopped',
];

export const decisionTypes: readonly DecisionType[] = [
  'BP1',
  'BP2',
  'BP3',
  'BP4',
  'BP5',
  'BP6',
  'prioritise',
  'budget',
  'stop',
  'change',
];
