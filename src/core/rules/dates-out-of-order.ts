// Promises that what begins does not end first, and that what must come before something else does.
import { pathOf } from '../model/card-path.ts';
import { datePairs } from '../model/date-pairs.ts';
import { valuePlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const datesOutOfOrder = defineRule({
  code: 'dates-out-of-order',
  severity: 'error',
  *check(portfolio) {
    for (const { file, first, second } of datePairs(portfolio)) {
      if (!first.date || !second.date || first.date <= second.date) continue;
      yield {
        place: valuePlace(file, first.pointer),
        args: {
          first: pathOf(first.pointer),
          first_date: first.date,
          second: pathOf(second.pointer),
          second_date: second.date,
        },
      };
    }
  },
});
