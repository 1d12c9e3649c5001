// What has been read of one question of the digital form.
import type { AnswerProblem } from '../cards/answer-problem.ts';
import type { Answer } from '../cards/read-answer.ts';
import type { FileChange } from '../edit/file-change.ts';
import type { FormField } from './form-field.ts';

/** What the proposer should know. */
export type FormTold =
  | { readonly code: 'not-answered' | 'cleaned' | 'repeated' | 'not-confirmed' | 'no-room'; readonly label: string }
  | { readonly code: 'unread'; readonly label: string; readonly problem: AnswerProblem }
  | { readonly code: 'beside' };

export interface ReadField {
  readonly field: FormField;
  readonly value?: Answer | undefined;
  /** Where one answer is several values of the card. */
  readonly changes?: readonly FileChange[];
  readonly kept: readonly string[];
  readonly told: readonly FormTold[];
}

/** By the key of the question. */
export type Values = Readonly<Record<string, Answer | undefined>>;
