// What can be wrong with a file before anyone asks what it means. Every limit is here.
import type { FindingArguments, Severity } from '../model/diagnostic.ts';

/** Limits on one file. Real cards are 2–10 KB and nest six deep; hostile ones are stopped before they cost anything. */
export const limits = { bytes: 256 * 1024, depth: 40, nodes: 60_000 } as const;

export interface ReadingArguments {
  readonly 'not-a-file': { readonly kind: string };
  readonly 'unexpected-file': { readonly name: string; readonly suggestion: string | null };
  readonly 'file-too-large': { readonly kilobytes: number; readonly limit: number };
  readonly 'not-utf8': { readonly encoding: string };
  readonly 'control-character': { readonly code: string };
  readonly 'hidden-character': { readonly code: string };
  readonly 'no-break-space': Record<never, never>;
  readonly 'yaml-directive': Record<never, never>;
  readonly 'yaml-reference': { readonly text: string };
  readonly 'yaml-tag': { readonly text: string };
  readonly 'too-deep': { readonly limit: number };
  readonly 'too-many-values': { readonly limit: number };
  readonly 'several-documents': Record<never, never>;
  readonly 'yaml-syntax': { readonly problem: string };
  readonly 'empty-file': Record<never, never>;
  readonly 'duplicate-key': { readonly key: string };
  readonly 'forbidden-key': { readonly key: string };
  /** `thousands`: the number without the points that look like marks between thousands. */
  readonly 'odd-number': { readonly written: string; readonly read: string; readonly thousands: string | null };
  readonly 'placeholder-left': Record<never, never>;
  readonly 'mixed-letters': { readonly word: string };
}

export type ReadingCode = keyof ReadingArguments;

export const readingSeverities: Readonly<Record<ReadingCode, Severity>> = {
  'not-a-file': 'error',
  'unexpected-file': 'warning',
  'file-too-large': 'error',
  'not-utf8': 'error',
  'control-character': 'error',
  'hidden-character': 'error',
  'no-break-space': 'error',
  'yaml-directive': 'error',
  'yaml-reference': 'error',
  'yaml-tag': 'error',
  'too-deep': 'error',
  'too-many-values': 'error',
  'several-documents': 'error',
  'yaml-syntax': 'error',
  'empty-file': 'error',
  'duplicate-key': 'error',
  'forbidden-key': 'error',
  'odd-number': 'warning',
  'placeholder-left': 'warning',
  'mixed-letters': 'warning',
};

/** A problem found while reading, at a range of code units in the text. */
export interface ReadingProblem<Code extends ReadingCode = ReadingCode> {
  readonly code: Code;
  readonly args: FindingArguments;
  readonly range: readonly [start: number, end: number];
  readonly related?: readonly (readonly [start: number, end: number])[];
}

export function problem<Code extends ReadingCode>(
  code: Code,
  args: ReadingArguments[Code],
  start: number,
  end = start + 1,
): ReadingProblem<Code> {
  return { code, args: args as FindingArguments, range: [start, end] };
}
