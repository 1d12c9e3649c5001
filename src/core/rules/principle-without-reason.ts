// Promises a warning where a project does not follow a principle and does not say why.
import type { Principle } from '../../generated/card-types.ts';
import type { FieldKey } from '../../generated/schema-texts.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const principleWithoutReason = defineRule({
  code: 'principle-without-reason',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const group of ['first_choice', 'collaboration'] as const) {
        for (const [principle, given] of Object.entries<Principle>({ ...card[group] })) {
          if (given.answer !== 'no' || given.reason !== undefined) continue;
          const pointer = [group, principle];
          yield {
            place: keyPlace(file, pointer),
            args: { principle: pointer.join('.') as FieldKey },
            subject: [...pointer, 'reason'],
          };
        }
      }
    }
  },
});
