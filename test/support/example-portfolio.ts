// The example portfolio, read from the disk.
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import type { Portfolio } from '../../src/core/model/portfolio.ts';

export async function examplePortfolio(): Promise<Portfolio> {
  return (await loadPortfolio(diskTree('portfolio'), 'portfolio')).portfolio;
}
