// The portfolio report as one document: first page, contents, and the chapters in the order a council reads them.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PortfolioReportView } from '../../view/report/portfolio-report-view.ts';
import type { Blocks } from '../blocks.ts';
import { balanceBlocks } from './balance.ts';
import { definitionsBlocks } from './definitions.ts';
import { markTables } from './mark-tables.ts';
import { moneyBlocks } from './money.ts';
import { keyFigureBlocks } from './opening/key-figures.ts';
import { openingBlocks } from './opening.ts';
import { projectPageBlocks, withoutPagesBlocks } from './project-page.ts';
import { queueBlocks } from './queue.ts';
import { rankingBlocks } from './ranking.ts';
import { riskBlocks } from './risk.ts';
import { sinceBlocks } from './since.ts';
import { sinceMarks } from './since-mark.ts';
import { statusBlocks } from './status.ts';
import { contentsBlocks, withAnchors } from './table-of-contents.ts';

interface ShownChapters {
  /** A sentence instead of a page for each project: most of a report on paper is such pages. */
  readonly withoutProjects?: boolean;
}

export function portfolioReportBlocks(
  view: PortfolioReportView,
  catalogue: Catalogue,
  { withoutProjects = false }: ShownChapters = {},
): Blocks {
  const marks = sinceMarks(view.projectsSince, catalogue);
  const marked = [
    ...rankingBlocks(view.ranking, catalogue, marks),
    ...statusBlocks(view.status, catalogue, marks),
    ...moneyBlocks(view.money, catalogue, marks),
    ...riskBlocks(view.risk, catalogue),
    ...balanceBlocks(view.balance, catalogue, marks),
    ...queueBlocks(view.queue, catalogue, marks),
    ...(withoutProjects ? withoutPagesBlocks : projectPageBlocks)(view.projectPage, catalogue),
  ];
  const chapters = withAnchors([
    ...sinceBlocks(view.since, catalogue),
    ...keyFigureBlocks(view.opening, catalogue),
    ...markTables(marked, marks),
    ...definitionsBlocks(view.definitions, catalogue),
  ]);
  return [...openingBlocks(view.opening, catalogue), ...contentsBlocks(chapters, catalogue), ...chapters];
}
