// Promises that a red light says what is done about it, and by when: red is a call for help, not a verdict.
import type { FieldKey } from '../../generated/schema-texts.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { lightsOf } from '../model/lights.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const redWithoutAction = defineRule<
  'red-without-action',
  { readonly light: FieldKey; readonly fields: readonly string[] }
>({
  code: 'red-without-action',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [name, light] of lightsOf(card)) {
        const fields = (['action', 'due'] as const).filter((field) => !light[field]);
        const [first] = fields;
        if (light.colour !== 'red' || !first) continue;
        const place = keyPlace(file, ['status_report', name]);
        yield { place, subject: ['status_report', name, first], args: { light: `status_report.${name}`, fields } };
      }
    }
  },
});
