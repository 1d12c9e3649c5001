// Promises that a member's own weights can be counted with: some criterion counts, and an order holds every criterion once.
import { valuePlace } from '../model/diagnostic.ts';
import { unusableWeights } from '../rank/own-weights.ts';
import { rankingCriteria } from '../rank/ranking-criteria.ts';
import { defineRule } from './rule.ts';

export const weightsUnusable = defineRule({
  code: 'weights-unusable',
  severity: 'error',
  *check(portfolio) {
    const criteria = rankingCriteria(portfolio.strategy).map(({ id }) => id);
    for (const { file, weights } of portfolio.memberWeights ?? []) {
      const found = weights && unusableWeights(weights, criteria);
      if (found) yield { place: valuePlace(file, []), args: { problem: found.problem, criteria: found.criteria } };
    }
  },
});
