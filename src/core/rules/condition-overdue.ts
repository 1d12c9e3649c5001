// Promises that conditions set by a meeting are met by their date, or seen.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const conditionOverdue = defineRule({
  code: 'condition-overdue',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [index, { text = '', decision = '', due, met }] of numbered(card.conditions)) {
        if (due === undefined || due >= today || met) continue;
        yield { place: valuePlace(file, ['conditions', index, 'due']), args: { condition: text, decision, due } };
      }
    }
  },
});
