// Whether what a project depends on comes in time.
import type { Dependency } from '../../generated/card-types.ts';
import type { Card } from './portfolio.ts';

/** late: finished after it is needed · given_up: the other is stopped or rejected · unknown: no dates to compare · no_order: none is needed. */
export type DependencyVerdict = 'in_time' | 'late' | 'given_up' | 'unknown' | 'no_order';

/** Those who share a solution or people set no order, unless the card says by when. A dependency without a kind is the strictest one. */
export function dependencyVerdict({ kind, by }: Dependency, own: Card, other: Card | undefined): DependencyVerdict {
  if (other?.status === 'stopped' || other?.status === 'rejected') return 'given_up';
  if (kind !== undefined && kind !== 'must_finish_before' && by === undefined) return 'no_order';
  if (other?.status === 'completed') return 'in_time';
  const ends = other?.time?.period?.end;
  const neededBy = by ?? own.time?.period?.start;
  if (ends === undefined || neededBy === undefined) return 'unknown';
  return ends > neededBy ? 'late' : 'in_time';
}
