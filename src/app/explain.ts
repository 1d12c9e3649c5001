// The use case of `portfolio explain`: what a code or a field is, from the schemas, the requirement sets and the real examples.
import { ruleExamples } from '../generated/rule-examples.ts';
import { explainField, type FieldExplanation, fieldPaths } from '../view/explain-view.ts';
import type { RuleExample } from '../view/rule-example.ts';

export interface Explanation {
  /** A real finding with this code; null when the term is no code. */
  readonly example: RuleExample | null;
  readonly field: FieldExplanation | null;
}

export function explain(term: string): Explanation {
  const example = Object.hasOwn(ruleExamples, term) ? (ruleExamples[term] ?? null) : null;
  return { example, field: example ? null : explainField(term) };
}

/** Everything that can be asked for. */
export function knownTerms(): readonly string[] {
  return [...Object.keys(ruleExamples), ...fieldPaths()];
}
