// A comparison for tests, of two portfolios made of literals.
import { comparePortfolios } from '../../src/core/diff/compare-portfolios.ts';
import type { PortfolioState } from '../../src/core/diff/portfolio-state.ts';
import { configurationFile, type Portfolio } from '../../src/core/model/portfolio.ts';
import { policyChanges } from '../../src/core/policy/policy-changes.ts';
import { rankPortfolio } from '../../src/core/rank/rank-portfolio.ts';
import { rankingCriteria } from '../../src/core/rank/ranking-criteria.ts';
import { changesByCard } from '../../src/view/diff/changes-by-card.ts';
import type { DiffView } from '../../src/view/diff-view.ts';

const today = '2026-11-22';

export function diffViewOf(before: Portfolio, after: Portfolio, more: Partial<DiffView> = {}): DiffView {
  const changes = comparePortfolios(stateOf(before), stateOf(after), today);
  return {
    base: { ref: 'main', commit: '0123456789012345678901234567890123456789', date: '2026-11-01' },
    head: { ref: null, commit: null, date: null },
    today,
    changes,
    ...changesByCard(changes),
    policy: policyChanges(before, after, new Map()),
    problems: { new: [], fixed: [], changed: [] },
    failures: [],
    criteria: rankingCriteria(after.strategy),
    portfolios: [after, before],
    ...more,
  };
}

function stateOf(portfolio: Portfolio): PortfolioState {
  const { settings, strategy, governance, capacity, projects, meetings } = portfolio;
  const files = [
    [configurationFile(portfolio, 'portfolio'), settings],
    [configurationFile(portfolio, 'strategy'), strategy],
    [configurationFile(portfolio, 'governance'), governance],
    [configurationFile(portfolio, 'capacity'), capacity],
    ...projects.map(({ file, card }) => [file, card] as const),
    ...meetings.map(({ file, meeting }) => [file, meeting] as const),
  ] as const;
  return {
    portfolio,
    files: new Map(files.map(([file, value]) => [file, { value }])),
    ranking: rankPortfolio(portfolio, { today }),
  };
}
