// What the money goes to along one dimension, as bars of percent. The table of parts says the same.
import type { BalanceDimension } from '../../generated/card-types.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Blocks } from '../blocks.ts';
import { picture } from '../build-blocks.ts';

/** Those that a council knows by name; the others have their tables. */
const drawn: ReadonlySet<BalanceDimension> = new Set(['category', 'sector']);

export function divisionPicture(
  dimension: BalanceDimension,
  parts: readonly { readonly name: string; readonly percent: number | null }[],
  { report, speak }: Catalogue,
): Blocks {
  const known = parts.flatMap(({ name, percent }) => (percent === null ? [] : [{ name, percent }]));
  if (!drawn.has(dimension) || known.length < 2) return [];
  const words = report.balance.divisions;
  const bars = {
    kind: 'bars',
    lying: true,
    categories: known.map(({ name }) => name),
    unit: `${words.columns[3]}, %`,
    bars: known.map(({ percent }) => Math.round(percent * 10) / 10),
  } as const;
  const told = known.map(({ name, percent }) => `${name}: ${speak.percent(percent, 1)}`).join('; ');
  return [picture(bars, `${words.title}: ${speak.choice(`balance_dimension=${dimension}`)}`, told)];
}
