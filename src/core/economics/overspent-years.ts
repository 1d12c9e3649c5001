// Years in which a project has spent more than its budget, and how it is taken back (seed rule 63): by the card's own plan, and by what
// the years after are expected to cost less than their budgets.
import type { CostLine } from '../../generated/card-types.ts';
import type { Card } from '../model/portfolio.ts';
import { spendingByYear, type YearOfSpending } from './spending-by-year.ts';

/** Amounts in whole units of the currency. */
export interface OverspentYear extends YearOfSpending {
  readonly over: number;
  /** The last year in which it may be taken back; null when nobody has set a limit. */
  readonly latest: number | null;
  /** Taken back by cost.recovery in time, and the years that it happens in. */
  readonly planned: number;
  readonly plannedIn: readonly number[];
  /** In cost.recovery, but after the latest year. */
  readonly late: number;
  /** What later years, in time, are expected to cost less than their budgets. */
  readonly saved: number;
  /** What nobody has said how to take back. */
  readonly left: number;
}

/** `within`: years; `currentYear`: the first that is not over. Oldest first. */
export function overspentYears(card: Card, within: number | null, currentYear: number): readonly OverspentYear[] {
  const savings = savingsByYear(card, currentYear);
  const found = spendingByYear(card).filter(({ budget, actual }) => actual > budget);
  return [...found]
    .sort((a, b) => a.year - b.year)
    .map((spending) => {
      const { year } = spending;
      const latest = within === null ? null : year + within;
      const isInTime = (other: number) => other > year && (latest === null || other <= latest);
      const lines = (card.cost?.recovery ?? []).filter((line) => line?.overspent_year === year);
      const inTime = lines.filter((line) => isInTime(line.year));
      const over = spending.actual - spending.budget;
      const planned = sum(inTime.map(({ amount = 0 }) => amount));
      const saved = takeFrom(savings, Math.max(0, over - planned), isInTime);
      return {
        ...spending,
        over,
        latest,
        planned,
        plannedIn: [...new Set(inTime.map((line) => line.year))].sort((a, b) => a - b),
        late: sum(lines.filter((line) => !isInTime(line.year)).map(({ amount = 0 }) => amount)),
        saved,
        left: Math.max(0, over - planned - saved),
      };
    });
}

/** What is saved in one year can be used for one overspending only, so it is taken out of `savings`. */
function takeFrom(savings: Map<number, number>, needed: number, isInTime: (year: number) => boolean): number {
  let taken = 0;
  for (const [year, amount] of savings) {
    if (!isInTime(year)) continue;
    const part = Math.min(amount, needed - taken);
    savings.set(year, amount - part);
    taken += part;
  }
  return taken;
}

/** Without what the card's own plan takes back in the year, so that it is not counted twice. */
function savingsByYear({ cost }: Card, currentYear: number): Map<number, number> {
  const lines = (cost?.project ?? []).filter((line) => line?.year !== undefined && line.budget !== undefined);
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
  const savedIn = (year: number) =>
    sum(lines.filter((line) => line.year === year).map((line) => (line.budget ?? 0) - expectedIn(line, currentYear)));
  const takenBackIn = (year: number) =>
    sum((cost?.recovery ?? []).map((line) => (line?.year === year ? (line.amount ?? 0) : 0)));
  return new Map(years.map((year) => [year, Math.max(0, savedIn(year) - takenBackIn(year))]));
}

/** A year that is not over is not saved by what has not been spent yet. */
function expectedIn({ year, budget = 0, forecast, actual }: CostLine, currentYear: number): number {
  return (year < currentYear ? actual : undefined) ?? forecast ?? budget;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
