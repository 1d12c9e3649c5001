// The words of a project's own page. Names of fields and choices are those of the cards (speak.field, speak.choice).
import type { Speak } from '../speak.ts';

export type PageSection =
  | 'status'
  | 'need'
  | 'goals'
  | 'rank'
  | 'choice'
  | 'money'
  | 'benefits'
  | 'alternatives'
  | 'risks'
  | 'time'
  | 'treatment'
  | 'anchoring'
  | 'decisions'
  | 'links'
  | 'surroundings'
  | 'pilot'
  | 'lessons';

export interface ProjectPageWords {
  readonly title: string;
  intro(pages: number, speak: Speak): string;
  /** Cards that say too little for a page, and pages left out of a long report. */
  plain(count: number, speak: Speak): string;
  trimmed(count: number, speak: Speak): string;
  readonly none: string;
  /** Instead of all pages, where they were not asked for. */
  leftOut(projects: number, speak: Speak): string;
  readonly sections: Readonly<Record<PageSection, string>>;
  readonly lead: {
    place(place: { rank: number; numbered: number }): string;
    incomplete: string;
    coming(meeting: { date: string; type: string; case: string | null }, speak: Speak): string;
    adviceWanted: string;
  };
  readonly status: {
    dated(report: { date: string; period: string | null; days: number; stale: boolean }, speak: Speak): string;
    readonly area: string;
    none: string;
  };
  readonly rank: {
    readonly notRanked: Readonly<Record<'ended' | 'operation' | 'delivered', string>>;
    place(place: {
      rank: number;
      numbered: number;
      value: string;
      riskAdjusted: string;
      share: string;
      riskCounts: boolean;
    }): string;
    readonly unscored: string;
    incomplete(place: { best: number; worst: number; missing: readonly string[] }, speak: Speak): string;
    readonly outside: Readonly<Record<'mandatory' | 'committed', string>>;
    readonly frame: Readonly<
      Record<'first' | 'inside' | 'line' | 'fits' | 'outside' | 'unscored' | 'unknown_cost' | 'no_years', string>
    >;
    readonly criterion: string;
    readonly weight: string;
    readonly contribution: string;
    readonly sum: string;
  };
  readonly money: {
    readonly none: string;
    unit(unit: string): string;
    readonly year: string;
    readonly planned: string;
    readonly operation: string;
    readonly benefit: string;
    readonly funding: string;
    readonly total: string;
    everyYear(years: { from: number; to: number }): string;
    estimate(estimate: { low: string; likely: string; high: string }): string;
    range(range: { p50: string; p85: string }): string;
    /** When the plan is above the high estimate. */
    readonly outdatedEstimate: string;
    npv(figures: { npv: string; ratio: string | null }): string;
    /** Counted without discounting and tax cost. `isLoss`: the net present value is negative all the same. */
    payback(year: number, isLoss: boolean): string;
    breakEven(percent: string): string;
    nonPriced(amount: string): string;
    stopping(amount: string): string;
    readonly unknownCost: Readonly<Record<'all' | 'remaining', string>>;
    withoutPrice(names: readonly string[], speak: Speak): string;
    countedElsewhere(names: readonly string[], speak: Speak): string;
    readonly fundingBySource: string;
    readonly unknownAmount: string;
  };
  readonly benefits: {
    readonly none: string;
    readonly benefit: string;
    readonly size: string;
    readonly responsible: string;
    readonly measured: string;
    yearly(size: { amount: string | null; fte: string | null; year: number }): string;
    fullFrom(date: string, speak: Speak): string;
    plusMinus(signs: string): string;
    readonly noOwner: string;
    readonly noIndicator: string;
    noneBecause(reason: string): string;
    indicator(indicator: { unit: string; baseline: string | null; target: string | null }): string;
    latest(measured: { value: string; date: string; achieved: string | null }): string;
  };
  readonly alternatives: { readonly chosen: string; readonly zero: string; unknown: string };
  readonly risks: {
    readonly none: string;
    readonly risk: string;
    readonly before: string;
    readonly after: string;
    readonly measures: string;
    readonly opportunity: string;
    readonly notDecided: string;
    readonly escalate: string;
    readonly noOwner: string;
    level(level: { level: number; label: string | null }): string;
    assessment(assessment: { likelihood: string; consequence: string }): string;
    past(count: number): string;
  };
  readonly time: {
    readonly milestone: string;
    readonly state: Readonly<Record<'done' | 'moved' | 'late' | 'planned', string>>;
    readonly stateHeader: string;
    readonly production: string;
    awaited(decision: { type: string; date: string | null; body: string | null; text: string | null }): string;
  };
  readonly council: {
    heard(date: string): string;
    readonly notHeard: string;
    readonly noDecisions: string;
    frame(amount: string): string;
    readonly conditions: string;
    readonly met: string;
    readonly overdue: string;
    due(date: string): string;
    /** The decision that set a condition, with the number of its case. */
    decidedIn(when: string, number: string | null): string;
  };
  readonly links: Readonly<
    Record<'dependsOn' | 'neededBy' | 'partOf' | 'parts' | 'excludes' | 'variants' | 'replaces' | 'related', string>
  >;
  by(date: string): string;
  /** Of an agreement without a date. */
  readonly unsigned: string;
  readonly unknown: string;
}
