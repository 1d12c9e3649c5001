// Promises that the balance targets can all be met at once: none asks for more at least than at most, nor do the parts of a whole
// together ask for more than all of it.
import type { BalanceDimension, BalanceTarget } from '../../generated/card-types.ts';
import { balanceValue } from '../model/balance-share.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

type Limit = 'percent' | 'projects' | 'sum';

export const balanceImpossible = defineRule<
  'balance-impossible',
  { readonly limit: Limit; readonly least: number; readonly most: number }
>({
  code: 'balance-impossible',
  severity: 'error',
  *check(portfolio) {
    const file = configurationFile(portfolio, 'strategy');
    const asked = new Map<string, Map<string, number>>();
    for (const [index, target] of numbered(portfolio.strategy.balance)) {
      const at = (key: string) => valuePlace(file, ['balance', index, key]);
      const { min_percent: least, max_percent: most, min_projects: fewest, max_projects: many } = target;
      if (least !== undefined && most !== undefined && least > most)
        yield { place: at('min_percent'), args: { limit: 'percent', least, most } };
      if (fewest !== undefined && many !== undefined && fewest > many)
        yield { place: at('min_projects'), args: { limit: 'projects', least: fewest, most: many } };
      const whole = wholeOf(target);
      if (least === undefined || whole === null) continue;
      const before = asked.get(whole) ?? new Map<string, number>();
      const value = balanceValue(target.dimension, target.value);
      const after = new Map([...before, [value, Math.max(least, before.get(value) ?? 0)]]);
      asked.set(whole, after);
      if (sumOf(after) > 100 && sumOf(before) <= 100)
        yield { place: at('min_percent'), args: { limit: 'sum', least: sumOf(after), most: 100 } };
    }
  },
});

/** A project may have several of these. */
const overlapping: readonly BalanceDimension[] = ['life_event', 'theme'];
/** A project's cost is divided between these, but the project counts with all of them. */
const divided: readonly BalanceDimension[] = ['element', 'organisation'];

/** What the percents are parts of; null where parts may overlap. */
function wholeOf({ dimension, percent_of: of = 'cost' }: BalanceTarget): string | null {
  if (dimension === undefined || overlapping.includes(dimension)) return null;
  return of === 'projects' && divided.includes(dimension) ? null : `${dimension} ${of}`;
}

function sumOf(parts: ReadonlyMap<string, number>): number {
  return Math.round([...parts.values()].reduce((sum, part) => sum + part, 0) * 100) / 100;
}
