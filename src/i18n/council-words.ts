// The words for how a case is treated: who decides, who is heard, and what is missing.
import type {
  CeilingBound,
  CeilingMeasure,
  DecisionType,
  Gate,
  HearingParty,
  QualityAssuranceStep,
  Stage,
} from '../generated/card-types.ts';
import type { Speak } from './speak.ts';

export type AskedBecause =
  | 'proposed'
  | 'requested'
  | 'recommended'
  | 'returned'
  | 'postponed'
  | 'frame_exceeded'
  | 'pilot_over';

export interface CouncilWords {
  /** The question itself, in running text: "bli prioritert", "gå fra planlegging til gjennomføring (BP3)". */
  readonly decisions: Readonly<Record<Exclude<DecisionType, Gate>, string>>;
  /** `from`: null when nobody knows where the project stood. */
  passage(stages: { readonly from: Stage | null; readonly to: Stage; readonly gate: Gate }, speak: Speak): string;
  /** Why the case comes up; null: it does not, yet. */
  asks(facts: { readonly because: AskedBecause | null; readonly decision: string; readonly amount: string }): string;
  /** "Sekretariatet forbereder saken, rådet tilrår og kommunestyret vedtar". */
  order(
    parts: {
      readonly prepares: readonly string[];
      readonly recommends: readonly string[];
      readonly decides: string;
    },
    speak: Speak,
  ): string;
  /** " fordi beløpet er fra 3 til under 15 mill. kr"; "" for no limits. */
  because(limits: { readonly from: string; readonly below: string }): string;
  /** Of a body with that name, on a date. */
  recommended(name: string, date: string): string;
  /** The outcome of an approval by a body that recommends. */
  readonly recommendedOutcome: string;
  readonly recommendedWithConditions: string;
  /** An approval that the body had no right to give. */
  worthless(outcome: string): string;
  next(name: string): string;
  readonly needsAmount: string;
  /** `cost`: what was measured, and `measure` says what that is. */
  ceiling(facts: {
    readonly name: string;
    readonly limit: string;
    readonly cost: string;
    readonly measure: CeilingMeasure;
    readonly bound: CeilingBound;
  }): string;
  quality(step: QualityAssuranceStep, done: string | null): string;
  readonly parties: Readonly<Record<HearingParty, string>>;
  /** Of the one organisation that pays. */
  readonly oneFinanceDirector: string;
  /** "økonomisjefen i Hogdal og Øyvar". */
  partyIn(party: string, organisations: string): string;
  heard(parties: readonly string[], speak: Speak): string;
  /** "sektorlederen (27. juli 2026)". */
  heardOn(party: string, date: string): string;
  notHeard(parties: readonly string[], speak: Speak): string;
  /** `stage` as in `decisions`: what the project is to enter. */
  lacks(stage: Stage, what: string, speak: Speak): string;
  lacksNothing(stage: Stage, speak: Speak): string;
  granted(
    facts: { readonly stage: Stage; readonly date: string; readonly reference: string; readonly id: string },
    speak: Speak,
  ): string;
  /** "und 3 more". */
  more(count: number): string;
  times(what: string, count: number): string;
  /** By the path of a field that is missing, or the code of a finding: what its own name or headline says badly as a lack. */
  readonly lackPhrases: Readonly<Record<string, string>>;
}
