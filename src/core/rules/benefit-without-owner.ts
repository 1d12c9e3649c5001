// Promises that every benefit has a leader who takes it out: a warning while the project is planned, an error from execution on.
import { demands } from '../model/demands.ts';
import type { Severity } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const benefitWithoutOwner = defineRule({
  code: 'benefit-without-owner',
  severity: 'error',
  *check(portfolio) {
    for (const project of portfolio.projects.filter(({ card }) => demands(portfolio, card, 'planning'))) {
      const severity: Severity = demands(portfolio, project.card, 'execution') ? 'error' : 'warning';
      for (const [index, { id, name, owner }] of numbered(project.card.benefits)) {
        if (owner) continue;
        yield { ...missingAt(project, ['benefits', index, 'owner']), args: { benefit: name ?? id ?? '' }, severity };
      }
    }
  },
});
