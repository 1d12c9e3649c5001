// How the people that projects share are booked against how many there are.

import { yearOf } from '../../core/economics/economics-settings.ts';
import { type CapacityCell, capacityUse } from '../../core/model/capacity-use.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import { type GiveWayRow, giveWayRows } from './choice/give-way-rows.ts';
import { type NamedProject, projectNames } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';

export interface CapacityRow extends Omit<CapacityCell, 'users'> {
  readonly users: readonly { readonly project: NamedProject; readonly fte: number }[];
}

export interface MoneyCapacityView {
  readonly rows: readonly CapacityRow[];
  /** True when the capacity is that of the whole portfolio, and the bookings those of one area. */
  readonly isWhole: boolean;
  /** Where more is asked for than there is: who gives way, and what the best set does with them. */
  readonly giveWay: readonly GiveWayRow[];
}

export function moneyCapacityView(facts: ReportFacts): MoneyCapacityView {
  const { portfolio, today, area } = facts;
  const names = projectNames(portfolio);
  const cells = capacityUse(liveProjects(portfolio), portfolio.capacity, yearOf(today));
  return {
    rows: cells.map(({ users, ...cell }) => ({
      ...cell,
      users: users.map(({ id, fte }) => ({ project: names(id), fte })),
    })),
    isWhole: area !== null,
    giveWay: giveWayRows(facts, cells),
  };
}
