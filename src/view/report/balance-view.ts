// Whether the portfolio is put together as the strategy wants, and in which order things must happen.

import { type BalanceShare, balanceShare } from '../../core/model/balance-share.ts';
import { balanceTargets, type TargetResult } from '../../core/model/balance-targets.ts';
import { liveProjects } from '../../core/model/live-projects.ts';
import type { Project } from '../../core/model/portfolio.ts';
import type { BalanceDimension } from '../../generated/card-types.ts';
import { type BalanceCoverageView, balanceCoverageView } from './balance-coverage-view.ts';
import { type BalancePeopleView, balancePeopleView } from './balance-people-view.ts';
import { type BalancePlanView, balancePlanView } from './balance-plan-view.ts';
import { type BalanceWorkView, balanceWorkView } from './balance-work-view.ts';
import { isProposal } from './money-cost-view.ts';
import type { ReportFacts } from './report-facts.ts';

export interface TargetRow extends TargetResult {
  /** Name of a sector or an organisation; null where the words are the catalogue's. */
  readonly name: string | null;
  /** Without the proposals. */
  readonly decided: number | null;
}

export interface DivisionPart {
  /** null for projects that say nothing along the dimension. */
  readonly value: string | null;
  readonly name: string | null;
  readonly projects: number;
  /** Whole units of the currency. */
  readonly cost: number;
  readonly percent: number | null;
  readonly decidedPercent: number | null;
}

export interface Division {
  readonly dimension: BalanceDimension;
  readonly parts: readonly DivisionPart[];
}

export interface BalanceView {
  readonly projects: number;
  readonly total: number;
  readonly withoutCost: number;
  readonly targets: readonly TargetRow[];
  /** Dimensions along which the projects differ. */
  readonly divisions: readonly Division[];
  readonly coverage: BalanceCoverageView;
  readonly work: BalanceWorkView;
  readonly people: BalancePeopleView;
  readonly plan: BalancePlanView;
}

const divided: readonly BalanceDimension[] = ['category', 'element', 'innovation', 'form', 'cross_cutting', 'sector'];

export function balanceView(facts: ReportFacts): BalanceView {
  const { portfolio } = facts;
  const live = liveProjects(portfolio);
  const decided = live.filter((project) => !isProposal(project));
  const sectors = new Map((portfolio.governance.sectors ?? []).map(({ id, name }) => [id, name]));
  const organisations = new Map((portfolio.settings.organisations ?? []).map(({ id, name }) => [id, name]));
  const nameOf = (dimension: BalanceDimension, value: string) =>
    dimension === 'sector'
      ? (sectors.get(value) ?? value)
      : dimension === 'organisation'
        ? (organisations.get(value) ?? value)
        : null;
  const decidedTargets = balanceTargets(decided, portfolio.strategy);
  const { total, withoutCost } = balanceShare(live, 'category');
  return {
    projects: live.length,
    total,
    withoutCost: withoutCost.length,
    targets: balanceTargets(live, portfolio.strategy).map((target, index) => ({
      ...target,
      name: nameOf(target.dimension, target.value),
      decided: decidedTargets[index]?.actual ?? null,
    })),
    divisions: divided
      .map((dimension) => divisionOf(dimension, live, decided, nameOf))
      .filter(({ parts }) => parts.length > 1),
    coverage: balanceCoverageView(facts),
    work: balanceWorkView(facts),
    people: balancePeopleView(facts),
    plan: balancePlanView(facts),
  };
}

type NameOf = (dimension: BalanceDimension, value: string) => string | null;

function divisionOf(
  dimension: BalanceDimension,
  live: readonly Project[],
  decided: readonly Project[],
  nameOf: NameOf,
): Division {
  const { parts, unstated } = balanceShare(live, dimension);
  const before = balanceShare(decided, dimension);
  const rows = parts.map(({ value, projects, cost, percent }) => ({
    value,
    name: nameOf(dimension, value),
    projects: projects.length,
    cost,
    percent,
    decidedPercent: percentIn(before, value),
  }));
  const rest = {
    value: null,
    name: null,
    projects: unstated.projects.length,
    cost: unstated.cost,
    percent: unstated.percent,
    decidedPercent: before.unstated.percent,
  };
  return { dimension, parts: [...rows.sort((a, b) => b.cost - a.cost), ...(rest.projects > 0 ? [rest] : [])] };
}

function percentIn({ parts, total }: BalanceShare, value: string): number | null {
  return total === 0 ? null : (parts.find((part) => part.value === value)?.percent ?? 0);
}
