// What can be wrong with one field, by itself, and the facts that the words need.
import type { FindingArguments, Severity } from '../model/diagnostic.ts';
import type { LooseNumber } from './read-loose-number.ts';

/** `definition` is the key of the field's texts, or "" where the schema has none. */
type Field = { readonly field: string; readonly definition: string };

export interface FieldArguments {
  readonly 'unknown-key': {
    readonly key: string;
    readonly suggestion: string | null;
    readonly allowed: readonly string[];
    /** The definition that the keys belong to. */
    readonly holder: string;
  };
  readonly 'misplaced-key': { readonly key: string; readonly belongs: string };
  readonly 'bad-key': { readonly key: string };
  readonly 'missing-key': Field & { readonly holder: string };
  readonly 'empty-value': Field;
  readonly 'not-a-date': Field & {
    readonly value: string;
    readonly problem: string;
    readonly suggestion: string | null;
  };
  readonly 'not-a-number': Field & LooseNumber & { readonly value: string };
  readonly 'not-whole': Field & { readonly value: number; readonly written: string } & Pick<
      LooseNumber,
      'holds' | 'millions' | 'readings'
    >;
  readonly 'quote-needed': Field & { readonly written: string; readonly read: string };
  readonly 'not-true-or-false': Field & { readonly value: string };
  readonly 'not-a-list': Field;
  readonly 'not-a-group': Field & { readonly keys: readonly string[] };
  readonly 'not-text': Field;
  readonly 'unknown-choice': Field & {
    readonly value: string;
    readonly choices: readonly string[];
    /** The definition that the choices belong to. */
    readonly choice: string;
    readonly suggestion: string | null;
  };
  readonly 'bad-form': Field & { readonly value: string; readonly form: string; readonly suggestion: string | null };
  readonly 'out-of-range': Field & {
    readonly value: number;
    readonly minimum: number | null;
    readonly maximum: number | null;
  };
  readonly 'too-long': Field & { readonly limit: number };
  readonly 'too-many': Field & { readonly limit: number };
  readonly 'too-few': Field & { readonly limit: number };
}

export type FieldCode = keyof FieldArguments;
export const fieldSeverity: Severity = 'error';

export interface FieldProblem {
  readonly code: FieldCode;
  readonly args: FindingArguments;
  /** Where the finding points: a key, a value, or the holder of what is missing. */
  readonly pointer: readonly (string | number)[];
  readonly at: 'key' | 'value';
  /** What the finding is about: the value that is unusable from here on. */
  readonly subject: readonly (string | number)[];
}
