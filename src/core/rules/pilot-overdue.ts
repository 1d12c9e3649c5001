// Promises that a pilot is judged when it ends: tried out, then discarded, adjusted or scaled up.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const pilotOverdue = defineRule({
  code: 'pilot-overdue',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      const { end, outcome = 'open' } = card.pilot ?? {};
      if (card.form !== 'pilot' || end === undefined || end >= today || outcome !== 'open') continue;
      yield { place: valuePlace(file, ['pilot', 'end']), subject: ['pilot', 'outcome'], args: { end } };
    }
  },
});
