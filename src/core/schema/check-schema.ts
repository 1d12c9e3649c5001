// Holds a file's value against its schema: says what is wrong with each field, and hands on the parts that are right, so that one
// wrong field never hides what is wrong elsewhere. The only place that knows the validator and its error format.

import type { SchemaError } from '../../generated/validators.js';
import * as validators from '../../generated/validators.js';
import type { Pointer } from '../model/diagnostic.ts';
import { pointerFromText, valueAt } from '../model/pointer-text.ts';
import type { SchemaKind } from '../model/portfolio.ts';
import type { FieldProblem } from './field-findings.ts';
import { keepWhatIsRight } from './keep-what-is-right.ts';
import { toFieldProblem } from './to-field-problem.ts';

export interface CheckedValue {
  /** The value without the parts that failed; {} when the whole was wrong. */
  readonly value: object;
  readonly problems: readonly FieldProblem[];
}

/** `sourceOf` gives the characters that a value was written with. */
export function checkSchema(kind: SchemaKind, value: unknown, sourceOf: (pointer: Pointer) => string): CheckedValue {
  const errors = errorsOf(kind, value);
  if (errors.length === 0) return { value: value as object, problems: [] };
  const facts = errors.map((error) => ({ error, pointer: pointerFromText(error.instancePath) }));
  const problems = facts
    .map(({ error, pointer }) => toFieldProblem({ kind, error, pointer, value: valueAt(value, pointer), sourceOf }))
    .filter((each) => each !== null);
  return {
    value: keepWhatIsRight(kind, value, problems, (next) => errorsOf(kind, next)),
    problems: withoutRepeats(problems),
  };
}

function errorsOf(kind: SchemaKind, value: unknown): readonly SchemaError[] {
  const validate = validators[kind];
  return validate(value) ? [] : (validate.errors ?? []);
}

/** One value may break several keywords for one reason: the first is told. */
function withoutRepeats(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ subject }) => {
    const key = JSON.stringify(subject);
    return !seen.has(key) && seen.add(key);
  });
}
