// What every rule is: a code, a severity, and a pure function from a portfolio to observations. Rules do not know each other.
import type { JudgedDecision } from '../council/judged-decisions.ts';
import type { CardDecision } from '../model/decisions.ts';
import type { FindingArguments, Observation, Severity } from '../model/diagnostic.ts';
import type { Past } from '../model/past.ts';
import type { Meeting, Portfolio, Project } from '../model/portfolio.ts';

/** Facts that many rules ask for, worked out once. */
export interface RuleContext {
  /** The date that judges age, ISO. */
  readonly today: string;
  readonly projectsById: ReadonlyMap<string, Project>;
  /** Those that count: made in meetings that have been held, by bodies that may; approvals only by the body that decides. */
  readonly decisions: ReadonlyMap<string, readonly CardDecision[]>;
  /** The same, and approvals that are worth nothing and are told as errors themselves: what they explain is not told once more. */
  readonly decisionsOrTold: ReadonlyMap<string, readonly CardDecision[]>;
  /** All of meetings that have been held, with what each is worth. */
  readonly judged: readonly JudgedDecision[];
  /** The codes of all rules, those whose severity governance can set, with the severity they have otherwise. */
  readonly ruleSeverities: ReadonlyMap<string, Severity>;
  readonly nextMeeting: Meeting | null;
  readonly past: Past;
}

export interface Rule<Code extends string, Args extends FindingArguments> {
  readonly code: Code;
  readonly severity: Severity;
  check(portfolio: Portfolio, context: RuleContext): Iterable<Observation<Args>>;
}

/** Lets TypeScript infer the code and the arguments, to which every language is then bound. */
export function defineRule<const Code extends string, Args extends FindingArguments>(
  rule: Rule<Code, Args>,
): Rule<Code, Args> {
  return rule;
}
