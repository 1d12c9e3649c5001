// The use case of `portfolio import --suggest`: a table to a mapping that somebody may want.
import { suggestMapping } from '../core/intake/suggest-mapping.ts';
import type { SuggestedMapping } from '../core/intake/suggested-mapping.ts';
import type { Table } from '../core/intake/table.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';

/** Throws PortfolioError `no-title-column`. */
export function proposeMapping(table: Table, name: string): SuggestedMapping {
  const suggested = suggestMapping(table, name);
  if (suggested) return suggested;
  throw new PortfolioError('no-title-column', { headings: table.headers.filter((each) => each !== '') });
}
