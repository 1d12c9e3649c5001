// The use case of `portfolio export`: all cards, or those of one area, as a table.

import type { Portfolio } from '../core/model/portfolio.ts';
import type { Provenance } from '../core/model/provenance.ts';
import { isInArea } from '../core/rank/in-area.ts';
import { rankPortfolio } from '../core/rank/rank-portfolio.ts';
import { areaName } from '../view/area-name.ts';
import { type ExportView, exportView } from '../view/export-view.ts';
import { requireArea } from './require-area.ts';

export interface ExportWishes {
  /** ISO. */
  readonly today: string;
  readonly provenance: Provenance;
  readonly area: string | null;
  /** Ids of cards that differ from the commit. Left out: those are unknown, so that all may when anything has changed. */
  readonly uncommitted?: ReadonlySet<string>;
}

/** Throws PortfolioError `unknown-area`. */
export function exportTable(portfolio: Portfolio, wishes: ExportWishes): ExportView {
  const { today, provenance, area } = wishes;
  if (area !== null) requireArea(portfolio, area);
  return exportView({
    portfolio,
    chosen: portfolio.projects.filter(({ card }) => area === null || isInArea(card, area)),
    ranking: rankPortfolio(portfolio, { today, area: area ?? undefined }),
    area: area === null ? null : areaName(portfolio, area),
    provenance,
    uncommitted: wishes.uncommitted ?? new Set(provenance.changed ? portfolio.projects.map(({ id }) => id) : []),
    today,
  });
}
