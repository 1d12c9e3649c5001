// What an overview of several portfolios is made from: those that were read, with where each comes from, and those that were not.
import type { Provenance } from '../../core/model/provenance.ts';
import type { NamedPortfolio } from '../../core/overview/named-portfolio.ts';

export interface ReadPortfolio extends NamedPortfolio {
  /** Errors that the check finds; what is wrong with a card is left out of it. */
  readonly errors: number;
  /** The codes that most of them have, the most frequent first. */
  readonly faults: readonly Fault[];
  /** As it was named, for the command that shows them all. */
  readonly folder: string;
  readonly provenance: Provenance;
}

export interface Fault {
  readonly code: string;
  readonly count: number;
}

/** A folder without a portfolio, or one that could not be read. */
export interface UnreadPortfolio {
  readonly key: string;
  /** As it was named. */
  readonly folder: string;
}

export interface OverviewFacts {
  readonly portfolios: readonly ReadPortfolio[];
  readonly unread: readonly UnreadPortfolio[];
}
