// The words of a comparison of two moments. Numbers, amounts and dates come as text where they are shown, and as numbers where the
// words around them depend on how many there are.
import type { DiffSectionWords } from './diff-section-words.ts';

export interface DiffWords {
  /** "Fra main (abc1234, 1. november 2026) til filene slik de er nå." */
  between(base: string, head: string): string;
  readonly filesNow: string;
  moment(ref: string, details: readonly string[]): string;
  readonly nothing: string;

  readonly headline: HeadlineWords;
  readonly change: ChangeWords;
  readonly sections: DiffSectionWords;

  /** Shown and left, of a list that is too long. */
  more(count: number): string;
  /** Where the rest stands. */
  readonly allInJson: string;
  /** For one file, as git shows it. */
  readonly file: {
    readonly added: string;
    readonly removed: string;
    readonly noise: string;
    readonly notRead: string;
  };
  /** The comment is too long: sections that are left out whole, and cards that are not shown. */
  cut(sections: readonly string[], cards: number): string;
  readonly seeAll: string;
}

interface HeadlineWords {
  /** "2 nye prosjekter, 1 fjernet, 5 endret." */
  cards(counts: { readonly added: number; readonly removed: number; readonly changed: number }): string;
  readonly noCards: string;
  /** Of the changed ones. */
  ended(counts: { readonly stopped: number; readonly finished: number; readonly renamed: number }): string | null;
  /** Changes of configuration and of meetings. */
  others(counts: { readonly configuration: number; readonly meetings: number }): string | null;
  /** `range` comes out of `range`, with its unit. */
  budget(change: string, range: string): string;
  range(before: string, after: string): string;
  budgetSame(amount: string): string;
  kept(counts: KeptCounts): string;
}

export interface KeptCounts {
  readonly kept: number;
  readonly changed: number;
  /** With its sign, every digit. */
  readonly net: string;
  readonly becameKnown: number;
  readonly becameUnknown: number;
  readonly same: number;
  readonly stillUnknown: number;
}

interface ChangeWords {
  /** What one element is called, for lists whose elements the schema calls something longer. Empty: its name is enough. */
  readonly elements: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  /** Instead of a value where there is none. */
  readonly notSet: string;
  /** An element of a list; `value` is empty when its name says everything. */
  added(value: string): string;
  removed(value: string): string;
  /** Short values side by side, and long ones. */
  became(before: string, after: string): string;
  wasAndIs(before: string, after: string): string;
  /** "31 dager senere": negative is earlier. */
  days(count: number): string;
  /** "1 fase tilbake". */
  stages(count: number): string;
  readonly threat: {
    raised(before: string, after: string): string;
    lowered(before: string, after: string): string;
    treated(before: string, after: string): string;
    untreated(before: string, after: string): string;
  };
  /** Beside a score that moved while its reason stood still. */
  readonly reasonUnchanged: string;
  readonly sumUnchanged: string;
  /** "per år: 2027 +0,8". */
  perYear(years: readonly string[]): string;
  /** Which benefits a sum is about. */
  concerns(names: readonly string[]): string;
  readonly id: string;
  readonly file: string;
  readonly readable: string;
  readonly unreadable: string;
  changes(count: number): string;
}
