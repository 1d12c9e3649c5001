// The use case of `portfolio rank --why`: the place of one project, or why one stands before another.
import { meantName } from '../core/model/meant-name.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import type { RankView } from '../view/rank-view.ts';
import { onlyProjects } from '../view/robust-view.ts';
import { type WhyView, whyOneView, whyPairView } from '../view/why-view.ts';

/** `ids`: "a", or "a,b". Throws PortfolioError `unknown-card`, or `unknown-value` when it is neither one nor two. */
export function explainRank(portfolio: Portfolio, { ranking, names }: RankView, ids: string): WhyView {
  const [first = '', second, ...others] = ids.split(',').map((id) => id.trim().replace(/\.yaml$/, ''));
  if (others.length > 0 || first === second)
    throw new PortfolioError('unknown-value', { option: '--why', value: ids, allowed: ['ID', 'A,B'] });
  requireCard(portfolio, first);
  if (second === undefined) return whyOneView({ portfolio, ranking, names }, first);
  requireCard(portfolio, second);
  return whyPairView({ portfolio, ranking, names }, first, second);
}

/** The same ranking with those projects only that were asked about: their numbers are still those of the whole list. */
export function onlyAsked(view: RankView, why: WhyView): RankView {
  const asked = why.kind === 'one' ? [why.why.project] : why.kind === 'pair' ? why.asked : [];
  const ids = asked.map(({ id }) => id);
  return {
    ...view,
    ranking: { ...view.ranking, projects: view.ranking.projects.filter(({ id }) => ids.includes(id)) },
    robust: view.robust && onlyProjects(view.robust, ids),
  };
}

function requireCard({ projects, unreadable }: Portfolio, id: string): void {
  const ids = [...projects.map((each) => each.id), ...unreadable];
  if (!ids.includes(id)) throw new PortfolioError('unknown-card', { id, suggestion: meantName(id, ids) });
}
