// Promises that a budget cut that has been entered is what the benefit and its withdrawal rate give, within one percent.
import type { Benefit } from '../../generated/card-types.ts';
import { economicsSettings, yearOf } from '../economics/economics-settings.ts';
import { wholeUnits } from '../economics/whole-units.ts';
import { isPublic, withdrawalRate } from '../economics/withdrawal-rate.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

type BudgetCutDiffersArguments = {
  readonly benefit: string;
  /** The first year that differs, and how many do. */
  readonly year: string;
  readonly years: number;
  readonly entered: number;
  readonly expected: number;
  /** Percent. */
  readonly rate: number;
};

export const budgetCutDiffers = defineRule<'budget-cut-differs', BudgetCutDiffersArguments>({
  code: 'budget-cut-differs',
  severity: 'warning',
  *check(portfolio, { today }) {
    const settings = economicsSettings(portfolio.strategy, yearOf(today));
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, benefit] of numbered(card.benefits)) {
        const rate = isPublic(benefit) ? withdrawalRate(benefit, settings) : null;
        const differing = rate === null ? [] : differencesOf(benefit, rate);
        const [first] = differing;
        if (rate === null || !first) continue;
        const { at, ...facts } = first;
        const args = { benefit: benefit.name ?? benefit.id ?? '', years: differing.length, rate: rate * 100, ...facts };
        yield { place: valuePlace(file, ['benefits', index, 'budget_cut', at, 'amount']), args };
      }
    }
  },
});

/** Years where both the benefit and the cut are known, and the cut is more than one percent from benefit times rate. */
function differencesOf({ annual = [], budget_cut: cuts }: Benefit, rate: number) {
  return [...numbered(cuts)].flatMap(([at, { year, amount: entered }]) => {
    const ofYear = annual.filter((each) => each?.year === year);
    if (entered === undefined || ofYear.length === 0 || ofYear.some(({ amount }) => amount === undefined)) return [];
    const expected = wholeUnits(ofYear.reduce((sum, { amount = 0 }) => sum + amount, 0) * rate);
    const differs = Math.abs(entered - expected) * 100 > Math.abs(expected);
    return differs ? [{ at, year: String(year), entered, expected }] : [];
  });
}
