// From a score on a criterion's own scale to points: 0 is as if nothing were done, 100 is the top. Never relative to the candidates.
import type { Criterion, Knot } from '../../generated/card-types.ts';
import { scoreRange } from '../model/score-range.ts';
import { piecewiseLinear } from './piecewise-linear.ts';

export interface ValueScale {
  /** The score furthest from the top that is allowed; beyond zero only where the criterion may be negative. */
  readonly lowest: number;
  readonly zero: number;
  readonly top: number;
  /** By rising score; empty when the value is one line from zero to top. */
  readonly knots: readonly Knot[];
}

/** Default 0–5 with 0 as zero. */
export function valueScale(criterion: Criterion): ValueScale {
  const { lowest, top } = scoreRange(criterion);
  const zero = criterion.scale?.zero ?? 0;
  const knots = (criterion.scale?.knots ?? []).filter(isWhole).sort((a, b) => a.score - b.score);
  return {
    lowest,
    zero,
    top,
    knots: knots.length === 0 ? [] : withEnds(knots, zero, top),
  };
}

/** Points; null outside the scale: never clipped, the score counts as missing and the check complains. */
export function pointsOf(scale: ValueScale, score: number): number | null {
  const [low, high] = scale.lowest <= scale.top ? [scale.lowest, scale.top] : [scale.top, scale.lowest];
  if (score < low || score > high || scale.zero === scale.top) return null;
  if (scale.knots.length > 1) return piecewiseLinear(scale.knots, score);
  return (100 * (score - scale.zero)) / (scale.top - scale.zero);
}

function isWhole({ score, value }: Knot): boolean {
  return score !== undefined && value !== undefined;
}

// The zero is worth 0 and top is 100 whether or not the knots say so.
function withEnds(knots: readonly Knot[], zero: number, top: number): readonly Knot[] {
  const ends = [
    { score: zero, value: 0 },
    { score: top, value: 100 },
  ];
  const missing = ends.filter(({ score }) => !knots.some((knot) => knot.score === score));
  return [...knots, ...missing].sort((a, b) => a.score - b.score);
}
