// What a card lacks, as noun phrases that can stand in a list of conditions: "Eier av gevinsten «…»".
import type { QualityAssuranceStep } from '../../../generated/card-types.ts';
import type { Speak } from '../../speak.ts';

export interface CaseLackWords {
  /** By the path of a required field, where its own name says too little. In small letters. */
  readonly fields: Readonly<Record<string, string>>;
  scores(criteria: readonly string[], speak: Speak): string;
  alternatives(atLeast: number, found: number): string;
  risks(atLeast: number, found: number): string;
  /** Assessments of privacy, security and the like: names in small letters. */
  assessments(names: readonly string[], speak: Speak): string;
  /** Of one benefit, risk or milestone. `kind`: the list that it stands in. */
  element(element: { kind: string; name: string; fields: readonly string[] }, speak: Speak): string;
  readonly codes: {
    readonly 'benefit-without-owner': (names: readonly string[], speak: Speak) => string;
    readonly 'benefit-without-indicator': (names: readonly string[], speak: Speak) => string;
    readonly 'benefit-not-sized': (names: readonly string[], speak: Speak) => string;
    readonly 'risk-without-owner': (names: readonly string[], speak: Speak) => string;
    readonly 'risk-without-treatment': (names: readonly string[], speak: Speak) => string;
    readonly 'risk-not-assessed': (names: readonly string[], speak: Speak) => string;
  };
  readonly plain: Readonly<
    Record<
      'agenda-without-case-number' | 'alternatives-without-zero' | 'alternatives-without-choice' | 'shares-not-100',
      string
    >
  >;
  operation(facts: { year: number; amount: string; isSame: boolean }): string;
  funding(amount: string): string;
  room(short: readonly string[], speak: Speak): string;
  /** A party that must be heard: "økonomisjefene i Hogdal". */
  hearing(party: string): string;
  quality(step: QualityAssuranceStep): string;
  /** A fault of another kind, by its headline. */
  fault(title: string, speak: Speak): string;
}
