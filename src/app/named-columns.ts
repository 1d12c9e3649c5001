// Which columns of an exported table may name something of the portfolio by its name in words.
import { type NamedLists, namedLists } from '../core/exchange/named-ids.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';

export function namedColumns({ portfolio }: Pick<LoadedPortfolio, 'portfolio'>): NamedLists {
  return namedLists(portfolio);
}
