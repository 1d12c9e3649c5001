// Promises that the pattern that goes wrong most often is named: one supplier, a fixed price, and a customer who is weak at steering
// (seed rule 71).
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { isRiskyContract } from '../risk/success-factor-pattern.ts';
import { defineRule } from './rule.ts';

export const riskyContractPattern = defineRule({
  code: 'risky-contract-pattern',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (!isRiskyContract(card)) continue;
      yield {
        place: valuePlace(file, ['contract', 'form']),
        args: {
          supplier: card.contract?.suppliers?.[0] ?? '',
          competence: card.success_factors?.customer_competence?.score ?? 0,
        },
        related: [valuePlace(file, ['success_factors', 'customer_competence', 'score'])],
      };
    }
  },
});
