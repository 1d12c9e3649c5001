// What the results of projects cost to run, year by year, and how much of it nobody has promised to pay.
import type { Project } from '../model/portfolio.ts';

/** Whole units of the currency, nominal. Negative where running becomes cheaper. */
export interface OperationYear {
  readonly year: number;
  readonly amount: number;
  /** The part of higher running costs that is not financed. */
  readonly notFinanced: number;
}

/** `years`: from the first to the last, also those without an amount. */
export function operationAccount(projects: readonly Project[], years: readonly number[]): readonly OperationYear[] {
  const lines = projects.flatMap(({ card }) => card.cost?.operation ?? []).filter(({ amount }) => amount !== undefined);
  return years.map((year) => {
    const ofYear = lines.filter((line) => line.year === year);
    return {
      year,
      amount: sum(ofYear.map(({ amount }) => amount)),
      notFinanced: sum(ofYear.map(({ amount, financed }) => (financed || amount < 0 ? 0 : amount))),
    };
  });
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
