// The safe edit of every finding in a portfolio that has one.
import type { SourceEdit } from '../core/fix/source-edit.ts';
import type { Finding } from '../core/model/diagnostic.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { provenMends } from './proven-mends.ts';

export function safeFixes({ loadedFiles }: Pick<LoadedPortfolio, 'loadedFiles'>): ReadonlyMap<Finding, SourceEdit> {
  return new Map(
    [...loadedFiles.values()].flatMap(provenMends).map(({ finding, mend }) => [finding, mend.edit] as const),
  );
}
