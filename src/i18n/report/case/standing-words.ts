// The words of the assessment: the place among the others, the frame, and what the case takes the room of.
import type { QualityAssuranceStep } from '../../../generated/card-types.ts';
import type { Speak } from '../../speak.ts';

/** `noun`: "prosjektet", in small letters; the sentences give it a capital letter themselves. */
export interface CaseStandingWords {
  readonly notRanked: Readonly<Record<'ended' | 'operation' | 'delivered', (noun: string) => string>>;
  place(facts: { noun: string; rank: number; numbered: number; points: string }): string;
  /** The same for the summary, with the mark of the frame after it when there is one. */
  shortPlace(facts: { noun: string; rank: number; numbered: number; mark: string | null }): string;
  /** "Måloppnåelse (24,0 poeng)". */
  contribution(criterion: string, points: string): string;
  largest(criteria: readonly string[], speak: Speak): string;
  unscored(noun: string): string;
  /** `of`: how many there are to stand among, those without a place included. */
  incomplete(
    facts: { noun: string; best: number; worst: number; of: number; missing: readonly string[] },
    speak: Speak,
  ): string;
  readonly outside: Readonly<Record<'mandatory' | 'committed', string>>;
  /** After a comma or "og": "får plass innenfor rammen". */
  readonly mark: Readonly<Record<'inside' | 'line' | 'fits' | 'outside', string>>;
  frame(noun: string, mark: string): string;
  short(amounts: readonly string[], speak: Speak): string;
  inYear(amount: string, year: number): string;
  pushedOutBy(names: readonly string[], speak: Speak): string;
  /** What carrying it out pushes out: when it has room, when it has none, when it is bound, and of an increase. */
  readonly pushesOut: {
    inside(names: readonly string[], speak: Speak): string;
    outside(noun: string, names: readonly string[], speak: Speak): string;
    bound(names: readonly string[], speak: Speak): string;
    increase(names: readonly string[], speak: Speak): string;
    stopped(names: readonly string[], speak: Speak): string;
  };
  readonly pushesNobodyOut: {
    readonly inside: string;
    outside(noun: string): string;
    readonly bound: string;
    readonly increase: string;
    readonly stopped: string;
  };
  /** What a yes to this rules out. */
  excludes(names: readonly string[], speak: Speak): string;
  rivals(names: readonly string[], speak: Speak): string;
  quality(step: QualityAssuranceStep, done: string | null): string;
  /** Before what the rules point out and the secretariat has accepted. */
  readonly accepted: string;
  readonly secretariat: string;
}
