// What the benefits are year by year: taken out of budgets, kept, and with others.
import type { ValuedProject } from './valued-projects.ts';

/** Whole units of the currency. */
export interface BenefitYear {
  readonly year: number;
  readonly gross: number;
  readonly withdrawn: number;
  readonly kept: number;
  /** With citizens, business and others whose budgets are not public. */
  readonly elsewhere: number;
  /** Of the gross benefit: what nobody has said where comes. */
  readonly unplaced: number;
  /** Budget cuts that the cards have entered. */
  readonly entered: number;
}

/** `known`: projects whose benefits are known. */
export function benefitYears(known: readonly ValuedProject[]): readonly BenefitYear[] {
  const years = known.flatMap(({ economics }) => economics.years);
  return (known[0]?.economics.years ?? []).map(({ year }) => {
    const ofYear = years.filter((each) => each.year === year);
    const [gross, withdrawn, kept, unplaced] = [
      sum(ofYear.map((each) => each.benefit)),
      sum(ofYear.map((each) => each.withdrawn)),
      sum(ofYear.map((each) => each.kept)),
      sum(ofYear.map((each) => each.unplaced)),
    ];
    const elsewhere = gross - withdrawn - kept - unplaced;
    return { year, gross, withdrawn, kept, elsewhere, unplaced, entered: enteredIn(known, year) };
  });
}

function enteredIn(known: readonly ValuedProject[], year: number): number {
  const cuts = known.flatMap(({ project }) =>
    (project.card.benefits ?? []).flatMap(({ budget_cut = [] }) => budget_cut),
  );
  return sum(cuts.map((cut) => (cut.year === year ? (cut.amount ?? 0) : 0)));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
