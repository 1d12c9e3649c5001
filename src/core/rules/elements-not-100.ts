// Promises that the three elements of a project add up to 100 percent.
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { percentSum } from '../model/percent-sum.ts';
import { defineRule } from './rule.ts';

export const elementsNot100 = defineRule({
  code: 'elements-not-100',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const { technical_modernisation, societal_benefit, internal_efficiency } = card.elements ?? {};
      const parts = [technical_modernisation, societal_benefit, internal_efficiency].flatMap((part) => part ?? []);
      const sum = percentSum(parts);
      if (parts.length === 3 && sum !== 100) yield { place: keyPlace(file, ['elements']), args: { sum } };
    }
  },
});
