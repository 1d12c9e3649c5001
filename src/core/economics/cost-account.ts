// What projects cost year by year, as an account: budget, what is expected now, what is spent, and how far the first two differ.
import type { CostLine } from '../../generated/card-types.ts';
import { expectedAmount } from '../model/planned-cost.ts';
import type { Project } from '../model/portfolio.ts';
import { costByYear } from './cost-by-year.ts';

/** Whole units of the currency, nominal. null where no project has such an amount. */
export interface AccountYear {
  readonly year: number;
  readonly budget: number | null;
  /** Spent in a year that is over; else the forecast, or the budget where there is no forecast. */
  readonly expected: number | null;
  readonly actual: number | null;
  /** expected − budget, of the lines that have both. */
  readonly deviation: number | null;
}

export interface CostAccount {
  readonly years: readonly AccountYear[];
  readonly total: Omit<AccountYear, 'year'>;
  /** Ids of projects whose estimate is spread evenly over their period, because they give no years. */
  readonly spread: readonly string[];
  /** Ids of projects that have an estimate but no years at all, and what they sum to. They are in no year. */
  readonly withoutYears: readonly string[];
  readonly withoutYearsAmount: number;
  /** Ids of projects whose cost is unknown. */
  readonly withoutCost: readonly string[];
}

/** `currentYear` is the first year that is not over. */
export function costAccount(projects: readonly Project[], currentYear: number): CostAccount {
  const lines = projects.flatMap((project) => accountLines(project, currentYear));
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const estimated = projects.filter(({ card }) => givenLines(card.cost?.project).length === 0);
  const withEstimate = estimated.filter(({ card }) => card.cost?.estimate?.likely !== undefined);
  const withoutYears = withEstimate.filter(({ card }) => costByYear(card) === null);
  return {
    years: years.map((year) => ({ year, ...sumsOf(lines.filter((line) => line.year === year)) })),
    total: sumsOf(lines),
    spread: withEstimate.filter(({ card }) => costByYear(card) !== null).map(({ id }) => id),
    withoutYears: withoutYears.map(({ id }) => id),
    withoutYearsAmount: withoutYears.reduce((sum, { card }) => sum + (card.cost?.estimate?.likely ?? 0), 0),
    withoutCost: estimated.filter(({ card }) => card.cost?.estimate?.likely === undefined).map(({ id }) => id),
  };
}

interface AccountLine {
  readonly year: number;
  readonly budget: number | null;
  readonly expected: number;
  readonly actual: number | null;
}

function accountLines({ card }: Project, currentYear: number): readonly AccountLine[] {
  const given = givenLines(card.cost?.project);
  if (given.length === 0)
    return [...(costByYear(card) ?? [])].map(([year, expected]) => ({ year, budget: null, expected, actual: null }));
  return given.map((line) => ({
    year: line.year,
    budget: line.budget ?? null,
    expected: (line.year < currentYear ? line.actual : undefined) ?? expectedAmount(line) ?? 0,
    actual: line.actual ?? null,
  }));
}

function givenLines(lines: readonly CostLine[] = []): readonly CostLine[] {
  return lines.filter((line) => expectedAmount(line) !== null);
}

function sumsOf(lines: readonly AccountLine[]): Omit<AccountYear, 'year'> {
  return {
    budget: sumOf(lines.map(({ budget }) => budget)),
    expected: sumOf(lines.map(({ expected }) => expected)),
    actual: sumOf(lines.map(({ actual }) => actual)),
    deviation: sumOf(lines.map(({ budget, expected }) => (budget === null ? null : expected - budget))),
  };
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}
