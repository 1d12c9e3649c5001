// What a comparison of two moments shows: the changes, what they do, which problems came and went, and what became of the policy.
import type { Change } from '../core/diff/change.ts';
import type { PortfolioChanges } from '../core/diff/portfolio-changes.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import type { PolicyChange } from '../core/policy/policy-changes.ts';
import type { RankingCriterion } from '../core/rank/ranking-criteria.ts';
import type { LocatedFinding } from './check-view.ts';

/** One end of the comparison. */
export interface Moment {
  /** As the user named it; null for the files as they are now. */
  readonly ref: string | null;
  /** Full hash and day; null for the files as they are now. */
  readonly commit: string | null;
  readonly date: string | null;
}

export interface DiffView {
  readonly base: Moment;
  readonly head: Moment;
  /** The day by which both were ranked and checked, ISO. */
  readonly today: string;
  readonly changes: PortfolioChanges;
  /** The same changes by card, in the order in which they should be read; cards that are new or gone are not here. */
  readonly byCard: readonly CardChanges[];
  /** Strategy, governance, frames and portfolio, without meetings. */
  readonly configuration: readonly Change[];
  readonly meetings: readonly Change[];
  readonly policy: readonly PolicyChange[];
  readonly problems: {
    readonly new: readonly LocatedFinding[];
    readonly fixed: readonly LocatedFinding[];
    /** Still there, with other figures; as they are now. */
    readonly changed: readonly LocatedFinding[];
  };
  /** Why the command fails, by its --fail-on; empty when it does not. */
  readonly failures: readonly Failure[];
  /** Criteria of both sides, for their names. */
  readonly criteria: readonly RankingCriterion[];
  /** For names of goals, organisations, bodies and cards: as they are now, and as they were. */
  readonly portfolios: readonly [now: Portfolio, was: Portfolio];
}

export interface CardChanges {
  readonly id: string;
  readonly title: string | null;
  readonly file: string;
  readonly changes: readonly Change[];
}

export type Failure =
  | { readonly kind: 'error'; readonly count: number }
  | { readonly kind: 'budget'; readonly years: readonly number[] }
  | { readonly kind: 'rank'; readonly places: number; readonly ids: readonly string[] }
  | { readonly kind: 'stage'; readonly ids: readonly string[] };
