// Portfolios to be read together, from literals, and the overview of them.
import type { Portfolio } from '../../src/core/model/portfolio.ts';
import type { ReadPortfolio } from '../../src/view/overview/overview-facts.ts';
import { type OverviewView, overviewView } from '../../src/view/overview/overview-view.ts';

function readPortfolio(key: string, portfolio: Portfolio): ReadPortfolio {
  const provenance = { commit: null, date: null, changed: false };
  return { key, name: portfolio.settings.name, portfolio, errors: 0, faults: [], folder: key, provenance };
}

export function overviewOf(portfolios: Readonly<Record<string, Portfolio>>): OverviewView {
  return overviewView({
    portfolios: Object.entries(portfolios).map(([key, portfolio]) => readPortfolio(key, portfolio)),
    unread: [],
  });
}
