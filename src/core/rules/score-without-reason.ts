// Promises a warning where a score has no reason once the project has come to planning, when the council ranks by it.
import { keyPlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { scoresOf } from '../model/scores-of.ts';
import { reached } from '../model/stage.ts';
import { defineRule } from './rule.ts';

export const scoreWithoutReason = defineRule({
  code: 'score-without-reason',
  severity: 'warning',
  *check(portfolio) {
    for (const { file, card } of liveProjects(portfolio)) {
      if (!reached(card.stage, 'planning')) continue;
      for (const [criterion, { reason }] of scoresOf(card)) {
        if (reason !== undefined) continue;
        const pointer = ['scores', criterion];
        yield { place: keyPlace(file, pointer), args: { criterion }, subject: [...pointer, 'reason'] };
      }
    }
  },
});
