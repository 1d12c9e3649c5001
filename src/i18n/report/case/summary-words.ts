// The sentences of the summary.
import type { DecisionType, Recommendation } from '../../../generated/card-types.ts';

export interface CaseSummaryWords {
  gate(passage: { subject: string; from: string; to: string }): string;
  begins(subject: string): string;
  realised(subject: string): string;
  ends(subject: string): string;
  pilot(subject: string): string;
  readonly asks: Readonly<Record<Exclude<DecisionType, `BP${number}`> | 'raise' | 'none', (subject: string) => string>>;
  purpose(text: string): string;
  /** `list`: those it is for, joined. */
  forWhom(list: string): string;
  /** An inner comma before the last: "byggmestere og arkitekter, og saksbehandlere". */
  readonly lastAnd: string;
  cost(facts: {
    amount: string;
    years: string | null;
    operation: { amount: string; isSaving: boolean; financed: boolean } | null;
  }): string;
  readonly costUnknown: string;
  years(from: number, to: number): string;
  /** `isOwned`: somebody is to take them out. */
  benefits(facts: { amount: string; fte: string | null; isOwned: boolean }): string;
  readonly notPriced: string;
  readonly countedElsewhere: string;
  /** Of what remains, for a project under way. */
  npv(amount: string, horizon: number, isUnderWay: boolean): string;
  risk(colour: string, event: string): string;
  /** Where measures have been decided that change its colour. */
  riskAfter(risk: { before: string; after: string; event: string }): string;
  readonly recommendation: Readonly<Record<Recommendation, string>>;
  /** Of a project that has begun since. */
  readonly recommended: Readonly<Record<Recommendation, (noun: string, date: string) => string>>;
  readonly notHeard: string;
  /** The sector leader was heard before the last approval. */
  readonly notHeardAboutChange: string;
  raised(more: string, to: string): string;
  belowP50(p50: string): string;
}
