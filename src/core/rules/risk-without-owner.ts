// Promises that someone follows every risk: a warning at first, an error from planning on.
import { demands } from '../model/demands.ts';
import type { Severity } from '../model/diagnostic.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const riskWithoutOwner = defineRule({
  code: 'risk-without-owner',
  severity: 'error',
  *check(portfolio) {
    for (const project of portfolio.projects.filter(({ card }) => demands(portfolio, card, 'idea'))) {
      const severity: Severity = demands(portfolio, project.card, 'planning') ? 'error' : 'warning';
      for (const [index, { id, event, owner, status }] of numbered(project.card.risks)) {
        if (owner || status === 'no_longer_relevant') continue;
        yield { ...missingAt(project, ['risks', index, 'owner']), args: { risk: event ?? id ?? '' }, severity };
      }
    }
  },
});
