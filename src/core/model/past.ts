// What a check knows of the time before: by whose policy it judges, what was last approved, and which scores the facts have left.
import type { Portfolio } from './portfolio.ts';

export interface Past {
  /** The portfolio whose policy judges, for a proposal that must not judge itself; null: the portfolio's own. */
  readonly policy: Portfolio | null;
  /** By card id. A card without an approving decision, or whose history is not in the clone, has none. */
  readonly baselines: ReadonlyMap<string, Baseline>;
  /** By card id. */
  readonly staleScores: ReadonlyMap<string, readonly StaleScore[]>;
  /** By id of the meeting: minutes that have been approved, also those whose file is gone. */
  readonly minutes: ReadonlyMap<string, ApprovedMinutes>;
  /** True when the clone lacks history that was asked for: then nothing is known, and the reader is told. */
  readonly isPartial: boolean;
}

/** What the last approving decision about a card gave, and the card as it stood then. */
export interface Baseline {
  /** "2026-09-17/V1". */
  readonly decision: string;
  /** Of the decision, ISO. */
  readonly date: string;
  /** Full hash of the commit that holds the card as it was approved. */
  readonly commit: string;
  /** The frame of the decision, else the planned project cost then; nominal, whole units of the currency; null when it was unknown. */
  readonly cost: number | null;
  /** Planned end, ISO; null when it was unknown. */
  readonly end: string | null;
}

export type ScoredFact = 'cost' | 'benefits' | 'risks' | 'scope';

/** A score that nobody has touched since the facts that it builds on were changed. */
export interface StaleScore {
  readonly criterion: string;
  /** When the score was last touched, ISO, and in which commit. */
  readonly scoredOn: string;
  readonly scoredIn: string;
  /** When the last of the facts changed, ISO, and in which commit; null when the change is not committed: the day is then only today. */
  readonly changedOn: string;
  readonly changedIn: string | null;
  readonly facts: readonly ScoredFact[];
}

/** Minutes as they have stood since they were approved. */
export interface ApprovedMinutes {
  /** Full hash of the first commit in which they are approved, and the day that the minutes give for it, ISO. */
  readonly approvedIn: string;
  readonly approvedOn: string;
  /** Where the file is no longer as it was, as JSON pointers in its own order; none: as approved. */
  readonly changed: readonly string[];
  /** True when the file is gone, and how many decisions it held. */
  readonly isRemoved: boolean;
  readonly decisions: number;
}

export const noPast: Past = {
  policy: null,
  baselines: new Map(),
  staleScores: new Map(),
  minutes: new Map(),
  isPartial: false,
};
