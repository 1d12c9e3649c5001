// Promises that every other change of what cards are judged by is seen: it counts once it has been adopted.
import { policyObservations } from '../policy/policy-observations.ts';
import { defineRule } from './rule.ts';

export const policyChanged = defineRule({
  code: 'policy-changed',
  severity: 'warning',
  check: (portfolio, { past, ruleSeverities }) =>
    policyObservations(past.policy, portfolio, ruleSeverities, ['tightens', 'changes']),
});
