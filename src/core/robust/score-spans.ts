// What the scores of a card may be: the score itself, its span where it has one, and the whole scale where it is missing.
import type { Card } from '../model/portfolio.ts';
import type { RankingCriterion } from '../rank/ranking-criteria.ts';
import { pointsOf } from '../rank/value-scale.ts';

/** On the criterion's own scale; the same twice for a score without a span. */
export type ScoreSpan = readonly [from: number, to: number];

/** A span that is turned, does not hold the score or leaves the scale is told by the check, and does not count. */
export function scoreSpans({ scores = {} }: Card, criteria: readonly RankingCriterion[]): readonly ScoreSpan[] {
  return criteria.map(({ id, scale }) => {
    const { score, span: [low, high] = [] } = scores[id] ?? {};
    if (score === undefined || pointsOf(scale, score) === null) return [scale.zero, scale.top];
    if (low === undefined || high === undefined || low > score || high < score) return [score, score];
    return pointsOf(scale, low) === null || pointsOf(scale, high) === null ? [score, score] : [low, high];
  });
}
