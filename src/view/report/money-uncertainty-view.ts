// What the portfolio may come to cost, and how it bears a bad time.

import { portfolioStress, type StressLine } from '../../core/economics/portfolio-stress.ts';
import { exclusivePairs } from '../../core/model/exclusive-pairs.ts';
import { plannedCost } from '../../core/model/planned-cost.ts';
import { portfolioCostRange } from '../../core/risk/portfolio-cost-range.ts';
import type { YearCostRange } from '../../core/risk/year-cost-range.ts';
import { listCostPlan } from './list-cost-plan.ts';
import { type NamedProject, projectNames } from './named-project.ts';
import type { ReportFacts } from './report-facts.ts';
import { shortNames } from './short-names.ts';

/** Amounts in whole units of the currency. */
export interface MoneyUncertaintyView {
  readonly projects: number;
  readonly planned: number;
  /** Pairs of which only one can be carried out, and both are counted. */
  readonly bothOf: readonly (readonly [NamedProject, NamedProject])[];
  /** Each for itself, and all overrun together: what is likely lies between. */
  readonly p50: readonly [independent: number, together: number];
  readonly p85: readonly [independent: number, together: number];
  readonly withRange: number;
  readonly withoutRange: number;
  readonly withoutCost: number;
  readonly draws: number;
  /** What is bound and what has room on the list, year by year; everything on the list where there are no frames at all. */
  readonly years: readonly YearCostRange[];
  readonly counted: 'list' | 'all';
  /** The reserves of this and later years together; null without frames. */
  readonly reserve: number | null;
  readonly stress: {
    readonly counted: number;
    readonly largest: NamedProject | null;
    readonly lines: readonly StressLine[];
  };
}

/** The projects that are ranked: those that still cost something. */
export function moneyUncertaintyView(facts: ReportFacts): MoneyUncertaintyView {
  const { portfolio, ranking } = facts;
  const ranked = new Set(ranking.projects.map(({ id }) => id));
  const projects = portfolio.projects.filter(({ id }) => ranked.has(id));
  const counts = projects.filter(({ card }) => plannedCost(card) !== null);
  const named = shortNames(portfolio);
  const range = portfolioCostRange(projects, ranking.riskTable, ranking, listCostPlan(facts));
  const { independent, together, withoutRange, withoutCost } = range;
  const { counted, largest, lines } = portfolioStress(ranking.projects, ranking.economics);
  const { years } = ranking.frame;
  return {
    projects: projects.length,
    bothOf: exclusivePairs(counts).map(([a, b]) => [named(a), named(b)]),
    planned: projects.reduce((sum, { card }) => sum + (plannedCost(card) ?? 0), 0),
    p50: [independent.p50, together.p50],
    p85: [independent.p85, together.p85],
    withRange: projects.length - withoutRange.length - withoutCost.length,
    withoutRange: withoutRange.length,
    withoutCost: withoutCost.length,
    draws: ranking.draws,
    years: range.years,
    counted: ranking.projects.every(({ frame }) => frame === null) ? 'all' : 'list',
    reserve: years.length === 0 ? null : years.reduce((sum, { reserve }) => sum + reserve, 0),
    stress: { counted: counted.length, largest: largest === null ? null : projectNames(portfolio)(largest), lines },
  };
}
