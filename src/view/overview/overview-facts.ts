// What an overview of several portfolios is made from: those that were read, with where each comes from, and those that were not.
import type { Provenance } from '../../core/model/provenance.ts';
import type { NamedPortfolio } from '../../core/overview/named-portfolio.ts';

export interface ReadPortfolio extends NamedPortfolio {
  /** Errors that the check finds; what is wrong with a card is left out of it. */
  readonly errors: number;
  readonly provenance: Provenance;
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
