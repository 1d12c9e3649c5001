// The use case of `portfolio report`: the whole portfolio, or one area of it, as it stood at one moment.

import { noPast, type Past } from '../core/model/past.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import type { Provenance } from '../core/model/provenance.ts';
import { isInArea } from '../core/rank/in-area.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { areaName } from '../view/area-name.ts';
import type { CheckView } from '../view/check-view.ts';
import { keepProblems } from '../view/check-view.ts';
import type { ChosenFacts } from '../view/report/chosen-facts.ts';
import { type PortfolioReportView, portfolioReportView } from '../view/report/portfolio-report-view.ts';
import type { ReportFacts } from '../view/report/report-facts.ts';
import { notCompared, type Since } from '../view/report/since-facts.ts';
import { check } from './check.ts';
import type { LoadedPortfolio } from './load-portfolio.ts';
import { requireArea } from './require-area.ts';

export interface ReportWishes {
  /** ISO; judges age, and is the date of every figure. */
  readonly today: string;
  readonly provenance: Provenance;
  readonly area: string | null;
  /** Compared with the same area. */
  readonly since?: Since;
  readonly past?: Past;
  readonly plans?: ReportFacts['plans'];
  /** The best set of the whole portfolio; left out when it is not shown. */
  readonly chosen?: ChosenFacts | null;
  /** Of the tool. */
  readonly version: string;
}

export function report(loaded: LoadedPortfolio, wishes: ReportWishes): PortfolioReportView {
  return portfolioReportView(reportFacts(loaded, wishes));
}

/** Ranked as a whole and then limited, so that places and the frame are those of the whole portfolio. */
export function reportFacts(loaded: LoadedPortfolio, wishes: ReportWishes): ReportFacts {
  const { today, provenance, area, version, since = notCompared, past = noPast, plans, chosen = null } = wishes;
  const { portfolio } = loaded;
  const checked = check(loaded, today, { past });
  const shared = {
    today,
    provenance,
    version,
    since,
    past,
    ...(plans && { plans }),
    chosen: area === null ? chosen : null,
  };
  if (area === null)
    return { ...shared, portfolio, ranking: rankPortfolio(portfolio, { today }), check: checked, area };
  requireArea(portfolio, area);
  const limited = inArea(portfolio, area);
  const ranking = rankPortfolio(portfolio, { today, area });
  return { ...shared, portfolio: limited, ranking, check: checkIn(checked, limited), area: areaName(portfolio, area) };
}

function inArea(portfolio: Portfolio, area: string): Portfolio {
  return { ...portfolio, projects: portfolio.projects.filter(({ card }) => isInArea(card, area)) };
}

/** Findings about the area's cards, and about what all cards share. */
function checkIn(checked: CheckView, { projects }: Portfolio): CheckView {
  const ids = new Set(projects.map(({ id }) => id));
  return {
    ...keepProblems(checked, ({ finding }) => finding.card === null || ids.has(finding.card)),
    cards: projects.length,
  };
}
