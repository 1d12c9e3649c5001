// Promises that criteria that are weighed have weights: without one above zero nothing can be ranked.
import { keyPlace } from '../model/diagnostic.ts';
import { configurationFile } from '../model/portfolio.ts';
import { defineRule } from './rule.ts';

export const weightsMissing = defineRule({
  code: 'weights-missing',
  severity: 'error',
  *check(portfolio) {
    const { criteria = [], weight_method = 'swing' } = portfolio.strategy;
    if (
      criteria.length === 0 ||
      weight_method !== 'swing' ||
      criteria.some((criterion) => (criterion?.weight ?? 0) > 0)
    )
      return;
    yield {
      place: keyPlace(configurationFile(portfolio, 'strategy'), ['criteria']),
      args: { criteria: criteria.length },
    };
  },
});
