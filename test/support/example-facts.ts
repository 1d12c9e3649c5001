// The facts of the example portfolio, read from the disk once for all tests.
import { diskTree } from '../../src/adapters/disk-tree.ts';
import { check } from '../../src/app/check.ts';
import { loadPortfolio } from '../../src/app/load-portfolio.ts';
import { noPast } from '../../src/core/model/past.ts';
import { rankPortfolio } from '../../src/core/rank/rank-portfolio.ts';
import type { ReportFacts } from '../../src/view/report/report-facts.ts';
import { notCompared } from '../../src/view/report/since-facts.ts';

const today = '2026-11-22';

export async function exampleFacts(): Promise<ReportFacts> {
  const loaded = await loadPortfolio(diskTree('portfolio'), 'portfolio');
  return {
    portfolio: loaded.portfolio,
    ranking: rankPortfolio(loaded.portfolio, { today }),
    check: check(loaded, today),
    today,
    provenance: { commit: 'a'.repeat(40), date: '2026-11-21', changed: false },
    area: null,
    since: notCompared,
    past: noPast,
    version: '0.0.0',
  };
}
