// The scores that a criterion allows: from its lowest step, or its zero, to its top. The default scale is 0 to 5.
import type { Criterion } from '../../generated/card-types.ts';

export interface ScoreRange {
  readonly lowest: number;
  readonly top: number;
}

/** Steps worse than the zero count only for a criterion that may be negative. A scale may fall: lowest 5, top 0. */
export function scoreRange({ scale, may_be_negative }: Criterion): ScoreRange {
  const { zero = 0, top = 5 } = scale ?? {};
  const lowest = scale?.lowest ?? zero;
  const better = top < zero ? Math.min : Math.max;
  return { lowest: may_be_negative ? lowest : better(lowest, zero), top };
}
