// Promises that what a meeting made a condition of stands on the card, where someone meets it.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { missingAt } from '../model/missing-at.ts';
import { defineRule } from './rule.ts';

export const conditionNotFollowedUp = defineRule({
  code: 'condition-not-followed-up',
  severity: 'warning',
  *check(portfolio, { decisions }) {
    for (const project of liveProjects(portfolio)) {
      const followed = new Set((project.card.conditions ?? []).map((condition) => condition?.decision));
      for (const { decision, reference, meeting, pointer } of decisions.get(project.id) ?? []) {
        const count = (decision.conditions ?? []).length;
        if (count === 0 || followed.has(reference)) continue;
        yield {
          ...missingAt(project, ['conditions']),
          args: { decision: reference, count },
          related: [valuePlace(meeting.file, [...pointer, 'conditions'])],
        };
      }
    }
  },
});
