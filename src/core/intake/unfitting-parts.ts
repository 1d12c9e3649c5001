// The parts of a card that the schema refuses, each with what has to go for the rest to stand.
import type { Pointer } from '../model/diagnostic.ts';
import { checkSchema } from '../schema/check-schema.ts';
import type { FieldProblem } from '../schema/field-findings.ts';
import { fieldPath } from './field-path.ts';

interface UnfittingPart {
  /** What has to go: the wrong value, or the group or item that lacks something. */
  readonly pointer: Pointer;
  readonly field: string;
  readonly problem: FieldProblem;
}

export function unfittingParts(card: unknown): readonly UnfittingPart[] {
  return checkSchema('project', card, () => '').problems.map((problem) => ({
    pointer: problem.code === 'missing-key' ? problem.pointer : problem.subject,
    field: fieldPath(problem.subject),
    problem,
  }));
}
