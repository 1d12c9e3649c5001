// One sentence about a ceiling that a case is above: the amount that was measured, what it is, and the ceiling.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ShownCeiling } from '../../view/council/shown-ceiling.ts';

export function ceilingSentence({ name, amount, bound, cost, measure }: ShownCeiling, catalogue: Catalogue): string {
  const { council, speak } = catalogue;
  // Rounded, an amount just above the ceiling would read as the ceiling itself.
  const isClose = cost !== amount && speak.shortMoney(cost) === speak.shortMoney(amount);
  const money = (value: number): string =>
    isClose || value < 1_000_000 ? speak.money(value) : speak.shortMoney(value);
  return council.ceiling({ name, limit: money(amount), cost: money(cost), measure, bound });
}
