// The words of the sections that tell: need, alternatives, benefits, risk, success factors, voices, trust, plan, check list.

import type { DependencyVerdict } from '../../../core/model/dependency-verdict.ts';
import type { DependencyKind, Recommendation, Status } from '../../../generated/card-types.ts';
import type { Speak } from '../../speak.ts';

export interface CaseTellingWords {
  status(status: { date: string; colour: string; comment: string | null }): string;
  /** `noun`: with a capital letter. */
  proposes(noun: string, text: string): string;
  awaited(decision: { type: string; date: string | null; body: string | null; text: string | null }): string;
  readonly alternatives: {
    readonly alternative: string;
    readonly assessment: string;
    readonly chosen: string;
    readonly zero: string;
  };
  readonly benefits: {
    readonly size: string;
    readonly use: string;
    yearly(amount: string, fte: string | null): string;
    onlyFte(fte: string): string;
    from(date: string): string;
    notPriced(reason: string | null): string;
    readonly withdrawn: {
      all(amount: string): string;
      none(amount: string): string;
      some(withdrawn: string, kept: string): string;
      readonly notChosen: string;
      readonly unknownPlace: string;
    };
    readonly elsewhere: string;
    sum(
      sums: {
        amount: string;
        withdrawn: string | null;
        kept: string | null;
        elsewhere: string | null;
        unplaced: string | null;
      },
      speak: Speak,
    ): string;
    /** The rates of the strategy that hold for the case; null: no benefit of the class follows it. */
    rule(rates: { labour: string | null; cash: string | null }, speak: Speak): string;
  };
  readonly risk: {
    more(count: number): string;
  };
  readonly factors: {
    /** "Kontroll på ambisjonen (2 av 5): for mye på én gang." */
    weak(factor: string, score: number, reason: string | null): string;
    readonly weakest: string;
    middle(factors: readonly string[], speak: Speak): string;
    strong(factors: readonly string[], speak: Speak): string;
    unrated(factors: readonly string[], speak: Speak): string;
    readonly riskyContract: string;
  };
  readonly voices: {
    readonly intro: string;
    readonly recommendation: Readonly<Record<Recommendation, string>>;
    missing(parties: readonly string[], speak: Speak): string;
  };
  readonly trust: {
    assessed(date: string | null, by: string | null): string;
    readonly notAssessed: string;
    dpia(state: string): string;
    readonly accessibility: string;
    involvement(facts: { level: string; number: number | null; when: string | null }): string;
    firstChoice(counts: { yes: number; asked: number }): string;
    /** "Ikke søke om det du har rett til (delvis): …". */
    principle(name: string, answer: string, reason: string | null): string;
  };
  readonly plan: {
    period(start: string, end: string): string;
    starts(date: string): string;
    ends(date: string): string;
    readonly milestone: string;
    readonly date: string;
    readonly before: string;
    /** "Avhenger av «X»"; the sentences after it stand alone. */
    readonly depends: Readonly<Record<DependencyKind, (name: string, by: string | null) => string>>;
    /** How the other project stands, and whether it comes in time; "" when nobody can say. */
    state(facts: {
      stage: string | null;
      status: Status | null;
      end: string | null;
      verdict: DependencyVerdict;
    }): string;
  };
  readonly checklist: {
    none(points: number): string;
    answered(answered: number, points: number): string;
    readonly points: string;
    readonly point: string;
    readonly answer: string;
    readonly unanswered: string;
    own(source: string): string;
  };
}
