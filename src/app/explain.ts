// The use case of `portfolio explain`: what a code or a field is, from the schemas, the requirement sets and the real examples.
import { shippedPoints } from '../core/council/checklist-of.ts';
import { isGate } from '../core/council/project-track.ts';
import type { DecisionType, Gate } from '../generated/card-types.ts';
import { ruleExamples } from '../generated/rule-examples.ts';
import { explainField, type FieldExplanation, fieldPaths } from '../view/explain-view.ts';
import { type GateChecklist, gateChecklist } from '../view/gate-checklist.ts';
import type { RuleExample } from '../view/rule-example.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export interface Explanation {
  /** A real finding with this code; null when the term is no code. */
  readonly example: RuleExample | null;
  readonly field: FieldExplanation | null;
  /** A decision point, which has a check list. */
  readonly gate: Gate | null;
}

export function explain(term: string): Explanation {
  const example = Object.hasOwn(ruleExamples, term) ? (ruleExamples[term] ?? null) : null;
  const type = term.toUpperCase() as DecisionType;
  const gate = isGate(type) ? type : null;
  return { example, gate, field: example || gate ? null : explainField(term) };
}

/** The check list of a decision point, in a portfolio; null outside any. */
export function explainGate(gate: Gate, loaded: LoadedPortfolio | null): GateChecklist {
  return gateChecklist(gate, loaded?.portfolio ?? null);
}

/** Everything that can be asked for. */
export function knownTerms(): readonly string[] {
  return [...Object.keys(ruleExamples), ...fieldPaths(), ...Object.keys(shippedPoints)];
}
