// Promises that the plan of a project under way is kept true: what should have been reached is reached, or has a new date.
import type { Milestone } from '../../generated/card-types.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { numbered } from '../model/numbered.ts';
import { isRunning } from '../model/stage.ts';
import { defineRule } from './rule.ts';

export const milestoneOverdue = defineRule({
  code: 'milestone-overdue',
  severity: 'warning',
  *check({ projects }, { today }) {
    for (const { file, card } of projects.filter((project) => isRunning(project.card.status))) {
      for (const list of ['milestones', 'deliveries'] as const) {
        for (const [index, milestone] of numbered(card.time?.[list])) {
          const [field, date] = expectedDate(milestone);
          if (milestone.actual || date === undefined || date >= today) continue;
          const args = { milestone: milestone.name ?? milestone.id ?? '', date };
          yield { place: valuePlace(file, ['time', list, index, field]), args };
        }
      }
    }
  },
});

/** What is expected now goes before what was planned once. */
function expectedDate({ planned, forecast }: Milestone): readonly ['planned' | 'forecast', string | undefined] {
  return forecast === undefined ? ['planned', planned] : ['forecast', forecast];
}
