// Promises that no card links to itself.
import { referencesFromCard } from '../model/card-references.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const selfReference = defineRule({
  code: 'self-reference',
  severity: 'error',
  *check(portfolio) {
    for (const project of liveProjects(portfolio)) {
      for (const { id, place } of referencesFromCard(project)) {
        if (id === project.id) yield { place, args: { id } };
      }
    }
  },
});
