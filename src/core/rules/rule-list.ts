// The one list of rules. A rule is one file; its group's list has one line for it.
import { benefitsAndRisksRules } from './benefits-and-risks-rules.ts';
import { consistencyRules } from './consistency-rules.ts';
import { moneyRules } from './money-rules.ts';
import { pastRules } from './past-rules.ts';
import { referencesRules } from './references-rules.ts';
import type { ArgumentsOf } from './rule-arguments.ts';
import { stateRules } from './state-rules.ts';

export const rules = {
  ...referencesRules,
  ...consistencyRules,
  ...stateRules,
  ...moneyRules,
  ...benefitsAndRisksRules,
  ...pastRules,
} as const;

export type RuleArgumentsByCode = ArgumentsOf<typeof rules>;
