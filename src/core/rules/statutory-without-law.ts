// Promises that whoever calls a project statutory says which law requires it.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const statutoryWithoutLaw = defineRule({
  code: 'statutory-without-law',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (card.category !== 'statutory' || card.statutory?.law) continue;
      yield { place: valuePlace(file, ['category']), subject: ['statutory', 'law'], args: {} };
    }
  },
});
