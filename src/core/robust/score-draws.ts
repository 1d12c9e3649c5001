// Draws of scores, each uniformly over its span and then through the scale of its criterion. One stream per project and criterion, so
// that a new card changes nobody else's draws.
import type { RiskMode } from '../../generated/card-types.ts';
import type { RankingCriterion } from '../rank/ranking-criteria.ts';
import { scaledByRisk } from '../rank/risk-adjusted-value.ts';
import { pointsOf, type ValueScale } from '../rank/value-scale.ts';
import { randomStream } from '../risk/random-stream.ts';
import type { ScoreSpan } from './score-spans.ts';

export interface DrawnProject {
  readonly id: string;
  /** q, what risk is expected to leave. */
  readonly share: number;
  /** In the order of the criteria. */
  readonly spans: readonly ScoreSpan[];
}

export interface ScoreDraws {
  /** Points as the list counts them, after risk: project × criteria + criterion. Those of the last draw. */
  readonly points: Float64Array;
  /** True when no score can be anything else. */
  readonly isFixed: boolean;
  /** Makes `points` the next draw. */
  next(): void;
}

export function scoreDraws(
  projects: readonly DrawnProject[],
  criteria: readonly RankingCriterion[],
  mode: RiskMode,
  seed: number,
): ScoreDraws {
  const points = new Float64Array(projects.length * criteria.length);
  const drawn: { readonly at: number; next(): number; worth(part: number): number }[] = [];
  for (const [row, { id, share, spans }] of projects.entries()) {
    for (const [column, { id: criterion, scale }] of criteria.entries()) {
      const [from, to] = spans[column] ?? [scale.zero, scale.top];
      const at = row * criteria.length + column;
      points[at] = scaledByRisk(pointsOf(scale, from) ?? 0, share, mode);
      if (from === to) continue;
      const worth = worthAlong(scale, [from, to], (amount) => scaledByRisk(amount, share, mode));
      drawn.push({ at, worth, next: randomStream(seed, id, `score ${criterion}`) });
    }
  }
  return {
    points,
    isFixed: drawn.length === 0,
    next: () => {
      for (const { at, next, worth } of drawn) points[at] = worth(next());
    },
  };
}

/** Points at a part of the span, from 0 at its beginning to 1 at its end. Where the scale is one line, so are the points. */
function worthAlong(
  scale: ValueScale,
  [from, to]: ScoreSpan,
  afterRisk: (points: number) => number,
): (part: number) => number {
  if (scale.knots.length > 0) return (part) => afterRisk(pointsOf(scale, from + (to - from) * part) ?? 0);
  const low = pointsOf(scale, from) ?? 0;
  const width = (pointsOf(scale, to) ?? 0) - low;
  return (part) => afterRisk(low + width * part);
}
