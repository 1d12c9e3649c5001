// Promises that the three points of a cost estimate stand in order: low, likely, high. Unknown points are passed over.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { defineRule } from './rule.ts';

const order = ['low', 'likely', 'high'] as const;

export const estimateOutOfOrder = defineRule({
  code: 'estimate-out-of-order',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      const points = order.flatMap((point) => {
        const amount = card.cost?.estimate?.[point];
        return amount === undefined ? [] : [{ point, amount }];
      });
      for (const [index, { point, amount }] of points.entries()) {
        const next = points[index + 1];
        if (!next || amount <= next.amount) continue;
        yield {
          place: valuePlace(file, ['cost', 'estimate', point]),
          args: { smaller: point, amount, larger: next.point, next: next.amount },
        };
        break;
      }
    }
  },
});
