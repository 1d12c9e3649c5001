// Promises that a green light overall hides no red light beneath it.
import type { FieldKey } from '../../generated/schema-texts.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { lightsOf } from '../model/lights.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const lightWorseThanOverall = defineRule<'light-worse-than-overall', { readonly lights: readonly FieldKey[] }>({
  code: 'light-worse-than-overall',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const red = lightsOf(card).filter(([name, { colour }]) => name !== 'overall' && colour === 'red');
      if (card.status_report?.overall?.colour !== 'green' || red.length === 0) continue;
      const place = valuePlace(file, ['status_report', 'overall', 'colour']);
      yield { place, args: { lights: red.map(([name]) => `status_report.${name}` as const) } };
    }
  },
});
