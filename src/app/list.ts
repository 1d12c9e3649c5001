// The use case of `portfolio list`: the cards that were asked for. A filter value that cannot match anything is told, never answered
// with an empty list.
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { filterChoices, filterNames, type ProjectFilter, passesFilter } from '../core/model/project-filter.ts';
import { isInArea } from '../core/rank/in-area.ts';
import { type ListView, listView } from '../view/list-view.ts';
import { requireArea } from './require-area.ts';

export function list(portfolio: Portfolio, filter: ProjectFilter, area: string | null): ListView {
  if (area !== null) requireArea(portfolio, area);
  for (const name of filterNames) {
    const allowed = filterChoices(portfolio, name);
    const unknown = (filter[name] ?? []).find((value) => !allowed.includes(value));
    if (unknown !== undefined)
      throw new PortfolioError('unknown-value', { option: `--${name}`, value: unknown, allowed });
  }
  const chosen = portfolio.projects.filter(
    ({ card }) => passesFilter(card, filter) && (area === null || isInArea(card, area)),
  );
  return listView(portfolio, chosen);
}
