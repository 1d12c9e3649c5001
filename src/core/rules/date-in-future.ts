// Promises a warning where a date that tells of something done has not come yet.
import { pathOf } from '../model/card-path.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { pastDates } from '../model/past-dates.ts';
import { defineRule } from './rule.ts';

export const dateInFuture = defineRule({
  code: 'date-in-future',
  severity: 'warning',
  *check(portfolio, { today }) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const { pointer, date } of pastDates(card)) {
        if (date > today) yield { place: valuePlace(file, pointer), args: { field: pathOf(pointer), date, today } };
      }
    }
  },
});
