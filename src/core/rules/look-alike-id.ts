// Promises a warning where two cards have ids that a reader cannot tell apart.

import { valuePlace } from '../model/diagnostic.ts';
import { lookAlikes } from '../model/look-alikes.ts';
import { defineRule } from './rule.ts';

export const lookAlikeId = defineRule({
  code: 'look-alike-id',
  severity: 'warning',
  *check(portfolio) {
    for (const [first, later] of lookAlikes(portfolio.projects, ({ id }) => skeleton(id))) {
      yield {
        place: valuePlace(later.file, []),
        args: { id: later.id, other: first.id },
        related: [valuePlace(first.file, [])],
      };
    }
  },
});

/** The same for ids that look the same: hyphens are overlooked, and rn is read as m, 0 as o, 1 and i as l. */
function skeleton(id: string): string {
  return id.toLowerCase().replaceAll('-', '').replaceAll('rn', 'm').replaceAll('0', 'o').replace(/[1i]/g, 'l');
}
