// The words of what the report knows of the time before: what was last approved, and which scores the facts have left. Amounts,
// percentages and dates come ready written.
import type { ScoredFact } from '../../core/model/past.ts';
import type { Speak } from '../speak.ts';

export interface PastReportWords {
  readonly approved: {
    readonly title: string;
    readonly intro: string;
    /** Lights for cost and time that say something else than the figures. */
    disagreeing(count: number): string;
    readonly columns: {
      readonly project: string;
      readonly cost: string;
      readonly light: string;
      readonly end: string;
    };
    decided(date: string): string;
    /** What the project has reported, after the light that the figures give. */
    stated(light: string): string;
    limits(limits: { readonly yellow: Limit; readonly red: Limit }): string;
    more(count: number): string;
    /** Beside a table of those that do not. */
    othersAsApproved(count: number): string;
    allAsApproved(count: number): string;
  };
  readonly stale: {
    readonly title: string;
    intro(scores: number, projects: number): string;
    readonly facts: Readonly<Record<ScoredFact, string>>;
    line(
      facts: {
        readonly criteria: readonly string[];
        readonly facts: readonly string[];
        readonly scored: string;
        readonly changed: string | null;
      },
      speak: Speak,
    ): string;
    more(count: number): string;
  };
}

interface Limit {
  readonly percent: string;
  readonly months: string;
}
