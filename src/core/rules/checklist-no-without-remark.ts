// Promises that a check point that is answered no says why, so that the body can judge whether the project may go on all the same.
import type { Checklist } from '../../generated/card-types.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

export const checklistNoWithoutRemark = defineRule({
  code: 'checklist-no-without-remark',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [gate, points] of Object.entries<Checklist>({ ...card.checklists })) {
        for (const [point, check] of Object.entries(points)) {
          if (check?.answer !== 'no' || check.remark) continue;
          yield { place: valuePlace(file, ['checklists', gate, point, 'answer']), args: { gate, point } };
        }
      }
    }
  },
});
