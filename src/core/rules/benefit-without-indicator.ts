// Promises that every benefit can be measured, or says why not. A qualitative benefit is never asked for an indicator: a poor one
// steers worse than none (seed rule 37).
import type { Indicator } from '../../generated/card-types.ts';
import { demands } from '../model/demands.ts';
import type { Severity } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const benefitWithoutIndicator = defineRule({
  code: 'benefit-without-indicator',
  severity: 'error',
  *check(portfolio) {
    for (const project of portfolio.projects.filter(({ card }) => demands(portfolio, card, 'planning'))) {
      const severity: Severity = demands(portfolio, project.card, 'execution') ? 'error' : 'warning';
      for (const [index, { id, name, type, indicator }] of numbered(project.card.benefits)) {
        if (type === 'qualitative' || isSet(indicator)) continue;
        yield {
          ...missingAt(project, ['benefits', index, 'indicator']),
          args: { benefit: name ?? id ?? '' },
          severity,
        };
      }
    }
  },
});

function isSet(indicator: Indicator | undefined): boolean {
  return indicator !== undefined && Object.keys(indicator).length > 0;
}
