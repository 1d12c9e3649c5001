// Promises that scores and their spans lie on the criterion's scale. A score outside is an error, never cut off.
import type { Score } from '../../generated/card-types.ts';
import { type Pointer, valuePlace } from '../model/diagnostic.ts';
import { liveProjects } from '../model/live-projects.ts';
import { numbered } from '../model/numbered.ts';
import { type ScoreRange, scoreRange } from '../model/score-range.ts';
import { scoresOf } from '../model/scores-of.ts';
import { checkedCriteria } from '../rank/checked-criteria.ts';
import { defineRule } from './rule.ts';

export const scoreOutsideScale = defineRule({
  code: 'score-outside-scale',
  severity: 'error',
  *check(portfolio) {
    const ranges = new Map([...numbered(checkedCriteria(portfolio))].map(([, each]) => [each.id, scoreRange(each)]));
    for (const { file, card } of liveProjects(portfolio)) {
      for (const [criterion, given] of scoresOf(card)) {
        const range = ranges.get(criterion);
        const outside = range && firstOutside(given, range);
        if (!outside) continue;
        yield {
          place: valuePlace(file, ['scores', criterion, ...outside.pointer]),
          args: { criterion, score: outside.score, lowest: range.lowest, top: range.top },
        };
      }
    }
  },
});

/** The score, or else the end of its span, that does not lie on the scale. */
function firstOutside(
  { score, span }: Score,
  { lowest, top }: ScoreRange,
): { pointer: Pointer; score: number } | undefined {
  const given = [
    { pointer: ['score'], score },
    ...[...numbered(span)].map(([index, end]) => ({ pointer: ['span', index], score: end })),
  ];
  return given.find((each) => each.score < Math.min(lowest, top) || each.score > Math.max(lowest, top));
}
