// Promises that from planning on the money adds up to the planned cost, within one percent.
import { keyPlace } from '../model/diagnostic.ts';
import { fundingSum } from '../model/funding-sum.ts';
import { liveProjects } from '../model/live-projects.ts';
import { plannedCost } from '../model/planned-cost.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

export const fundingBelowCost = defineRule({
  code: 'funding-below-cost',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const cost = plannedCost(card);
      const { counted, refused } = fundingSum(card);
      if (!reached(card.stage, 'planning') || cost === null || counted === null || !card.funding?.length) continue;
      // What refused money would have covered is told by funding-refused-counted.
      const isToldElsewhere = refused !== null && refused > 0 && counted + refused >= cost;
      if (isToldElsewhere || counted * 100 >= cost * 99) continue;
      yield { place: keyPlace(file, ['funding']), args: { funding: counted, cost, short: cost - counted } };
    }
  },
});
