// The questions that the facts of a case point to.
import type { Speak } from '../../speak.ts';

export interface CaseQuestionWords {
  readonly pilot: string;
  remark(remark: string): string;
  rivals(names: readonly string[], speak: Speak): string;
  funding(amount: string): string;
  operation(facts: { year: number; amount: string; isSame: boolean }): string;
  room(short: readonly string[], speak: Speak): string;
  hearing(party: string): string;
  condition(text: string, due: string): string;
  risk(events: readonly string[], speak: Speak): string;
  dependency(name: string, by: string | null): string;
  owner(benefits: readonly string[], speak: Speak): string;
  /** "kontroll på ambisjonen (2 av 5)". */
  factor(name: string, score: number): string;
  factors(factors: readonly string[], speak: Speak): string;
}
