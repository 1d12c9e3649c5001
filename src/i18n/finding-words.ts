// What a language says about one kind of finding. A language that lacks a code does not compile.
import type { FindingArguments } from '../core/model/diagnostic.ts';
import type { Speak } from './speak.ts';

export interface FindingWords<Args extends FindingArguments> {
  /** The finding in general, a short headline: "Gevinst uten eier". */
  readonly title: string;
  /** What is wrong, here: one sentence with the facts. Field keys as they stand in YAML go in backticks. */
  message(args: Args, speak: Speak): string;
  /** What to do about it, here: one sentence that begins with a verb. */
  fix(args: Args, speak: Speak): string;
  /** Why the rule exists, two to four sentences for the person who asks `portfolio explain`. */
  readonly why: string;
  /** What a second place shows, in a few words: "kortet det vises til". Only for rules that give related places. */
  related?(args: Args, speak: Speak): string;
}

/** The words for a list of rules. */
export type WordsFor<Rules extends { readonly [Code in keyof Rules]: FindingArguments }> = {
  readonly [Code in keyof Rules]: FindingWords<Rules[Code]>;
};
