// Promises that every benefit has a rough size, or says why it has none: a warning for ideas and concepts, an error from planning on.
import type { Benefit } from '../../generated/card-types.ts';
import { demands } from '../model/demands.ts';
import type { Severity } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const benefitNotSized = defineRule({
  code: 'benefit-not-sized',
  severity: 'warning',
  *check(portfolio) {
    for (const project of portfolio.projects.filter(({ card }) => demands(portfolio, card, 'idea'))) {
      const severity: Severity = demands(portfolio, project.card, 'planning') ? 'error' : 'warning';
      for (const [index, benefit] of numbered(project.card.benefits)) {
        if (isSized(benefit)) continue;
        yield {
          ...missingAt(project, ['benefits', index, 'annual']),
          args: { benefit: benefit.name ?? benefit.id ?? '' },
          severity,
        };
      }
    }
  },
});

/** In money, in freed time, by the plus–minus method (importance and extent), or with a reason why not. */
function isSized({ annual = [], importance, extent, not_priced_because: reason }: Benefit): boolean {
  return (
    Boolean(reason || (importance && extent)) ||
    annual.some((year) => year?.amount !== undefined || year?.fte !== undefined)
  );
}
