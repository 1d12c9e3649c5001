// What reading one cell comes to: a value, nothing known, or a text that cannot be read and why. A cell is never guessed at.

export type UnreadableReason =
  | 'not-an-amount'
  | 'ambiguous-amount'
  | 'implausible-amount'
  | 'other-currency'
  | 'too-large'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'two-digit-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'no-day-in-date'
  | 'fiscal-year'
  | 'not-a-year'
  | 'not-a-number'
  | 'ambiguous-number'
  | 'not-whole'
  | 'not-yes-or-no'
  | 'not-a-choice'
  | 'too-long'
  | 'sheet-error'
  | 'not-a-label'
  | 'comma-list';

/** What a cell says, and what the mapping says that one counts. */
export interface Counted {
  readonly number: number;
  readonly factor: number;
}

export type Reading<T> =
  | {
      readonly value: T;
      /** Invisible or controlling characters were taken out. */
      readonly cleaned?: true;
      /** The cell says that the number is not exact, which the value does not. */
      readonly approximate?: true;
    }
  | { readonly unreadable: UnreadableReason /** For an implausible amount. */; readonly counted?: Counted }
  | { readonly unknown: true };

export const unknown = { unknown: true } as const;

export function unreadable(reason: UnreadableReason): { readonly unreadable: UnreadableReason } {
  return { unreadable: reason };
}

/** Nothing is known: an empty cell, or the lone dash that people put in its place. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Dash}]*$/u.test(text);
}

/** One line without no-break spaces, thin spaces or typographic minus signs. */
export function tidyLine(text: string): string {
  return text.normalize('NFKC').replaceAll('\u2212', '-').replace(/\s+/gu, ' ').trim();
}
