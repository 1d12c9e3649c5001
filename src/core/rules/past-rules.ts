// The one list of rules that need to know the time before.
import { lightDisagrees } from './light-disagrees.ts';
import { policyChanged } from './policy-changed.ts';
import { policyLoosened } from './policy-loosened.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { staleScore } from './stale-score.ts';

export const pastRules = {
  'light-disagrees': lightDisagrees,
  'policy-changed': policyChanged,
  'policy-loosened': policyLoosened,
  'stale-score': staleScore,
} as const;

export type PastArguments = ArgumentsOf<typeof pastRules>;
