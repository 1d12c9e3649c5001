// One real finding of a code, with the lines of the file around it.
import type { FindingArguments, Severity } from '../core/model/diagnostic.ts';

export interface RuleExample {
  readonly severity: Severity;
  /** Whether governance can set its severity: true for rules, false for faults in the reading of a file or a field. */
  readonly changeable: boolean;
  readonly args: FindingArguments;
  readonly file: string;
  readonly line: number;
  /** The line of the finding with a few lines around it; empty when there is nothing to show. */
  readonly lines: readonly string[];
}
