// Names in a sentence of those that a project has met on its way: the nearest, and how many more there are.
import type { Met } from '../../core/diff/passings.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

const most = 3;

/** `ids`: names, in the order of the list. `side`: where they stand, seen from the project. */
export function nearestList({ count, ids }: Met, side: 'ahead' | 'behind', { diff }: Catalogue): readonly string[] {
  // One name takes no more room than "1 more".
  if (count <= most + 1) return ids;
  const nearest = side === 'ahead' ? ids.slice(-most) : ids.slice(0, most);
  return [...nearest, diff.sections.ranking.reason.others(count - nearest.length)];
}
