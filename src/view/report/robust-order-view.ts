// How sure the order of the list is, for the chapter on the ranking.
import { type RobustOrder, robustOrder } from '../robust-view.ts';
import type { ReportFacts } from './report-facts.ts';

/** Fewer than this have no order to speak of. */
const fewest = 3;

/** null when it was not asked for, or too few have a number. */
export function robustOrderView({ chosen, portfolio, ranking }: ReportFacts): RobustOrder | null {
  if (!chosen?.robust) return null;
  const names = new Map(portfolio.projects.map(({ id, card }) => [id, card.short_name ?? card.title ?? id]));
  const shown = new Set(ranking.projects.map(({ id }) => id));
  const order = robustOrder(chosen.robust, { ranking, shown, names });
  return order.rows.filter(({ project }) => project.rank !== null).length < fewest ? null : order;
}
