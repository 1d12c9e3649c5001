// The use case of `portfolio list` over several portfolios: the projects that were asked for, by names that keep ids apart. A joint project
// stands where it is led, and its cost is added once.
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { filterChoices, filterNames, type ProjectFilter, passesFilter } from '../core/model/project-filter.ts';
import { jointProjects } from '../core/overview/joint-projects.ts';
import type { NamedPortfolio } from '../core/overview/named-portfolio.ts';
import { unitOf } from '../core/overview/shared-costs.ts';
import { isInArea } from '../core/rank/in-area.ts';
import { type ListView, listView } from '../view/list-view.ts';
import type { OverviewFacts } from '../view/overview/overview-facts.ts';

export interface SeveralLists {
  readonly view: ListView;
  /** Cards of joint projects that stand under another portfolio. */
  readonly elsewhere: readonly string[];
  /** False: currencies or price years differ, and there is no sum. */
  readonly addable: boolean;
}

/** What no portfolio knows is told; what one of them knows is asked of all. Throws PortfolioError `unknown-value`. */
export function listSeveral({ portfolios }: OverviewFacts, filter: ProjectFilter, area: string | null): SeveralLists {
  refuseUnknown(portfolios, filter);
  const { counted } = jointProjects(portfolios);
  const chosen = counted.filter(
    ({ project: { card } }) => passesFilter(card, filter) && (area === null || isInArea(card, area)),
  );
  const parts = portfolios.map((from) => {
    const own = chosen.filter((each) => each.from.key === from.key);
    const part = listView(
      from.portfolio,
      own.map(({ project }) => project),
    );
    return { ...part, rows: part.rows.map((row) => ({ ...row, id: `${from.key}/${row.id}` })) };
  });
  const addable = new Set(chosen.map(({ from }) => unitOf(from))).size < 2;
  const sum = (amount: (part: ListView) => number) => parts.reduce((total, part) => total + amount(part), 0);
  return {
    view: {
      rows: parts.flatMap(({ rows }) => rows),
      total: counted.length,
      cost: addable ? sum(({ cost }) => cost) : 0,
      withoutCost: sum(({ withoutCost }) => withoutCost),
      notAddable: !addable,
      unreadable: portfolios.flatMap(({ key, portfolio }) => portfolio.unreadable.map((id) => `${key}/${id}`)),
    },
    elsewhere: counted.flatMap(({ alsoIn }) => alsoIn),
    addable,
  };
}

function refuseUnknown(portfolios: readonly NamedPortfolio[], filter: ProjectFilter): void {
  for (const name of filterNames) {
    const allowed = [...new Set(portfolios.flatMap(({ portfolio }) => filterChoices(portfolio, name)))];
    const unknown = (filter[name] ?? []).find((value) => !allowed.includes(value));
    if (unknown !== undefined)
      throw new PortfolioError('unknown-value', { option: `--${name}`, value: unknown, allowed });
  }
}
