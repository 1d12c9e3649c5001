// Promises that a proposal which asks less of cards, or allows more, says so: it is still judged by what was adopted before it.
import { policyObservations } from '../policy/policy-observations.ts';
import { defineRule } from './rule.ts';

export const policyLoosened = defineRule({
  code: 'policy-loosened',
  severity: 'warning',
  check: (portfolio, { past, ruleSeverities }) =>
    policyObservations(past.policy, portfolio, ruleSeverities, ['loosens']),
});
