// Promises that from planning on one of the alternatives is the one that is recommended.
import { demands } from '../model/demands.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const alternativesWithoutChoice = defineRule({
  code: 'alternatives-without-choice',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of portfolio.projects.filter((project) => demands(portfolio, project.card, 'planning'))) {
      const { alternatives = [] } = card;
      const chosen = alternatives.filter((each) => each?.chosen).length;
      if (alternatives.length === 0 || chosen === 1) continue;
      yield { place: keyPlace(file, ['alternatives']), args: { alternatives: alternatives.length, chosen } };
    }
  },
});
