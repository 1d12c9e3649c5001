// Promises that no project only replaces a system: that is done within projects that give something to someone (seed rule 34).
import { valuePlace } from '../model/diagnostic.ts';
import { isModernisationOnly } from '../model/is-modernisation-only.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const systemReplacementAlone = defineRule({
  code: 'system-replacement-alone',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (isModernisationOnly(card))
        yield { place: valuePlace(file, ['elements', 'technical_modernisation']), args: {} };
    }
  },
});
