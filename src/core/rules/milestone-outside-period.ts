// Promises a warning where a milestone or a delivery, by its latest known date, falls outside the project's period.
import type { Milestone, Period } from '../../generated/card-types.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { defineRule } from './rule.ts';

export const milestoneOutsidePeriod = defineRule({
  code: 'milestone-outside-period',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const list of ['milestones', 'deliveries'] as const) {
        for (const [index, milestone] of numbered(card.time?.[list])) {
          const field = latestField(milestone);
          const problem = problemWith(milestone[field], card.time?.period);
          if (problem)
            yield { place: valuePlace(file, ['time', list, index, field]), args: { id: milestone.id, ...problem } };
        }
      }
    }
  },
});

/** What has happened counts before what is expected, and that before what was planned. */
function latestField({ actual, forecast }: Milestone): 'actual' | 'forecast' | 'planned' {
  return actual ? 'actual' : forecast ? 'forecast' : 'planned';
}

function problemWith(date: string | undefined, period: Period | undefined) {
  const { start, end } = period ?? {};
  if (date === undefined) return null;
  if (start !== undefined && end !== undefined && start > end) return null;
  if (start !== undefined && date < start) return { date, side: 'before' as const, limit: start };
  if (end !== undefined && date > end) return { date, side: 'after' as const, limit: end };
  return null;
}
