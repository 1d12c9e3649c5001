// Promises that from planning on the alternatives are held against going on as today.
import { demands } from '../model/demands.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const alternativesWithoutZero = defineRule({
  code: 'alternatives-without-zero',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of portfolio.projects.filter((project) => demands(portfolio, project.card, 'planning'))) {
      const { alternatives = [] } = card;
      if (alternatives.length === 0 || alternatives.some((each) => each?.zero)) continue;
      yield { place: keyPlace(file, ['alternatives']), args: { alternatives: alternatives.length } };
    }
  },
});
