// Promises that a score lies within its own span, and that the span begins at its lower end.
import { valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { scoresOf } from '../model/scores-of.ts';
import { defineRule } from './rule.ts';

export const spanOutOfOrder = defineRule({
  code: 'span-out-of-order',
  severity: 'error',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [criterion, { score, span }] of scoresOf(card)) {
        const [low, high] = span ?? [];
        if (low === undefined || high === undefined || score === undefined) continue;
        if (low <= score && score <= high) continue;
        yield { place: valuePlace(file, ['scores', criterion, 'span']), args: { criterion, score, low, high } };
      }
    }
  },
});
