// The one list of rules. A rule is one file; its group's list has one line for it.
import type { Severity } from '../model/diagnostic.ts';
import { benefitsAndRisksRules } from './benefits-and-risks-rules.ts';
import { consistencyRules } from './consistency-rules.ts';
import { councilRules } from './council-rules.ts';
import { followUpRules } from './follow-up-rules.ts';
import { governanceRules } from './governance-rules.ts';
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
  ...followUpRules,
  ...pastRules,
  ...governanceRules,
  ...councilRules,
} as const;

/** By code, what each rule is when nobody says otherwise. */
export const ruleSeverities: ReadonlyMap<string, Severity> = new Map(
  Object.values(rules).map(({ code, severity }) => [code, severity]),
);

export type RuleArgumentsByCode = ArgumentsOf<typeof rules>;
