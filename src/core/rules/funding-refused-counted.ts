// Promises that no one plans with money that has been refused.
import { keyPlace } from '../model/diagnostic.ts';
import { fundingSum } from '../model/funding-sum.ts';
import { liveProjects } from '../model/live-projects.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { defineRule } from './rule.ts';

export const fundingRefusedCounted = defineRule({
  code: 'funding-refused-counted',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const cost = plannedCost(card);
      const { counted, refused } = fundingSum(card);
      if (cost === null || counted === null || !refused || counted >= cost || counted + refused < cost) continue;
      yield { place: keyPlace(file, ['funding']), args: { refused, cost, short: cost - counted } };
    }
  },
});
