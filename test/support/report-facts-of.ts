// Report facts for tests, from a portfolio made of literals.
import { noPast } from '../../src/core/model/past.ts';
import { rankPortfolio } from '../../src/core/rank/rank-portfolio.ts';
import { checkPortfolio } from '../../src/core/rules/check-portfolio.ts';
import { checkView, nameFindings } from '../../src/view/check-view.ts';
import type { ReportFacts } from '../../src/view/report/report-facts.ts';
import { notCompared } from '../../src/view/report/since-facts.ts';
import { portfolioOf } from './portfolio-of.ts';

export function reportFactsOf(literal: Parameters<typeof portfolioOf>[0], today = '2026-11-22'): ReportFacts {
  const portfolio = portfolioOf(literal);
  const findings = checkPortfolio(portfolio, today);
  const expected = portfolio.settings.expected ?? [];
  return {
    portfolio,
    ranking: rankPortfolio(portfolio, { today }),
    check: checkView({
      findings: nameFindings(findings, new Map(), expected),
      files: new Map(),
      cards: portfolio.projects.length,
      today,
    }),
    today,
    provenance: { commit: null, date: null, changed: false },
    area: null,
    since: notCompared,
    past: noPast,
    version: '0.0.0',
  };
}
