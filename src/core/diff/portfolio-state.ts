// A portfolio at one moment, as it is compared: what was read, what the files hold, and the ranking.
import type { Portfolio } from '../model/portfolio.ts';
import type { Ranking } from '../rank/ranking.ts';

export interface PortfolioState {
  readonly portfolio: Portfolio;
  /** What each file holds, by its path from the root of the repository. */
  readonly files: ReadonlyMap<string, { readonly value: unknown }>;
  readonly ranking: Ranking;
}
