// Promises that from planning on every risk says how likely it is and what it would mean, as levels or as numbers.
import type { Risk } from '../../generated/card-types.ts';
import { demands } from '../model/demands.ts';
import { missingAt } from '../model/missing-at.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const riskNotAssessed = defineRule({
  code: 'risk-not-assessed',
  severity: 'warning',
  *check(portfolio) {
    for (const project of portfolio.projects.filter(({ card }) => demands(portfolio, card, 'planning'))) {
      for (const [index, risk] of numbered(project.card.risks)) {
        const fields = unassessed(risk);
        const [first] = fields;
        if (!first || risk.status === 'no_longer_relevant') continue;
        yield { ...missingAt(project, ['risks', index, first]), args: { risk: risk.event ?? risk.id ?? '', fields } };
      }
    }
  },
});

function unassessed({
  likelihood,
  probability,
  consequence,
  loss,
  cost,
  delay_months: delay,
  status,
}: Risk): readonly string[] {
  // What has happened needs no likelihood.
  const isLikelihoodKnown = status === 'occurred' || (likelihood ?? probability) !== undefined;
  const isConsequenceKnown = (consequence ?? loss ?? cost ?? delay) !== undefined;
  return [...(isLikelihoodKnown ? [] : ['likelihood']), ...(isConsequenceKnown ? [] : ['consequence'])];
}
