// Promises that a project is not carried out before someone has the money to keep the result running.
import { demands } from '../model/demands.ts';
import { keyPlace } from '../model/diagnostic.ts';
import { defineRule } from './rule.ts';

export const operationNotFinanced = defineRule({
  code: 'operation-not-financed',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of portfolio.projects.filter((project) =>
      demands(portfolio, project.card, 'execution'),
    )) {
      const open = (card.cost?.operation ?? []).filter((line) => line?.amount > 0 && !line.financed);
      if (open.length === 0) continue;
      const amount = open.reduce((sum, line) => sum + line.amount, 0);
      const years = [...new Set(open.map(({ year }) => String(year)))];
      yield { place: keyPlace(file, ['cost', 'operation']), args: { amount, years } };
    }
  },
});
