// Promises a warning where a project is part of something that is not a programme.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const partOfNotProgramme = defineRule({
  code: 'part-of-not-programme',
  severity: 'warning',
  *check(portfolio, { projectsById }) {
    for (const { id, file, card } of liveProjects(portfolio)) {
      const parent = projectsById.get(card.links?.part_of ?? id);
      const form = parent?.card.form;
      if (!parent || parent.id === id || !form || form === 'programme') continue;
      yield {
        place: valuePlace(file, ['links', 'part_of']),
        args: { parent: parent.id, form: `form=${form}` as const },
        related: [valuePlace(parent.file, ['form'])],
      };
    }
  },
});
