// What stands under a list: how many, what they cost, and what could not be read.
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { ListView } from '../../view/list-view.ts';

export function listSummary(
  { rows, total, cost, withoutCost, unreadable, notAddable }: ListView,
  { list, speak }: Catalogue,
): readonly string[] {
  if (rows.length === 0) return [list.none];
  const costLine =
    withoutCost === rows.length ? list.costUnknown : list.cost({ amount: cost, without: withoutCost }, speak);
  return [
    list.count({ shown: rows.length, total }),
    ...(notAddable ? [] : [costLine]),
    ...(unreadable.length > 0 ? [list.unreadable(unreadable, speak)] : []),
  ];
}
