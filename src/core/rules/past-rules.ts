// The one list of rules that need to know the time before.
import { policyChanged } from './policy-changed.ts';
import { policyLoosened } from './policy-loosened.ts';
import type { ArgumentsOf } from './rule-arguments.ts';

export const pastRules = {
  'policy-changed': policyChanged,
  'policy-loosened': policyLoosened,
} as const;

export type PastArguments = ArgumentsOf<typeof pastRules>;
