// Promises that the council's time goes to development: operation and maintenance on its agenda are seen (seed rule 12).
import { findBody } from '../council/body-level.ts';
import { comingCases } from '../meetings/coming-cases.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const operationalCase = defineRule({
  code: 'operational-case',
  severity: 'warning',
  *check(portfolio, { projectsById, today }) {
    for (const { card: id, place, meeting } of comingCases(portfolio, today)) {
      const project = projectsById.get(id);
      const nature = project?.card.nature;
      const body = findBody(portfolio, meeting.meeting.body);
      if (!project || body?.kind !== 'council' || (nature !== 'operation' && nature !== 'maintenance')) continue;
      yield {
        place,
        args: { card: id, nature: `nature=${nature}` as const },
        related: [valuePlace(project.file, ['nature'])],
      };
    }
  },
});
