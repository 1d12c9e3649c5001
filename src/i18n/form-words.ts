// What the digital form asks beyond `portfolio new`, and what is said about a form that was filled in.
import type { FormOwnTexts } from '../core/forms/form-texts.ts';

export interface FormWords extends FormOwnTexts {
  /** Right before the path of the card. */
  made(title: string): string;
  /** Before what was made: the row as a spreadsheet shows it. */
  fromRow(row: number, file: string): string;
  notAnswered(labels: readonly string[]): string;
  /** `problem`: a sentence. */
  unread(label: string, problem: string): string;
  /** `label`: the name of the slot that the portfolio's own template lacks. */
  noRoom(label: string): string;
  cleaned(label: string): string;
  repeated(label: string): string;
  notConfirmed(label: string): string;
  readonly besideKept: string;
  readonly next: string;
}
