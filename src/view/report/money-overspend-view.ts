// Years in which projects have spent more than their budgets, and how it is taken back.
import { yearOf } from '../../core/economics/economics-settings.ts';
import { type OverspentYear, overspentYears } from '../../core/economics/overspent-years.ts';
import { groupedBy } from '../../core/model/grouped-by.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import { nameById } from '../name-by-id.ts';
import type { NamedProject } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';

export interface OverspendRow extends OverspentYear {
  readonly project: NamedProject;
  /** Percent of the year's budget. */
  readonly percent: number;
  readonly isAboveLimit: boolean;
}

export interface MoneyOverspendView {
  /** Percent that is accepted in one year. */
  readonly limit: number;
  /** Years to take it back in; null when nobody has said. */
  readonly within: number | null;
  /** The most that is left to take back first. */
  readonly rows: readonly OverspendRow[];
  readonly over: number;
  readonly left: number;
  /** By the organisation that owns the projects, where there are several. */
  readonly organisations: readonly { readonly name: string | null; readonly over: number; readonly left: number }[];
}

export function moneyOverspendView({ portfolio, today }: ReportFacts): MoneyOverspendView {
  const { percent: limit = 5, recovered_within_years: within = null } = portfolio.governance.overspend ?? {};
  const found = liveProjects(portfolio).flatMap(({ id, card }) =>
    overspentYears(card, within, yearOf(today)).map((year) => ({
      owner: card.owner?.organisation,
      ...year,
      project: { id, title: card.title ?? null },
      percent: year.budget === 0 ? 100 : (100 * year.over) / year.budget,
      isAboveLimit: year.actual * 100 > year.budget * (100 + limit),
    })),
  );
  const owners = groupedBy(found, ({ owner }) => owner);
  return {
    limit,
    within,
    rows: found.map(({ owner: _, ...row }) => row).sort((a, b) => b.left - a.left || b.over - a.over),
    over: sum(found, 'over'),
    left: sum(found, 'left'),
    organisations:
      owners.size < 2
        ? []
        : [...owners].map(([owner, rows]) => ({
            name: nameById(portfolio.settings.organisations, owner),
            over: sum(rows, 'over'),
            left: sum(rows, 'left'),
          })),
  };
}

function sum(years: readonly OverspentYear[], field: 'over' | 'left'): number {
  return years.reduce((total, each) => total + each[field], 0);
}
