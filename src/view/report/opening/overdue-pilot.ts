// A pilot that has run past its end without anyone saying what came of it.
import type { Pilot } from '../../../generated/card-types.ts';

export function isOverduePilot(pilot: Pilot | undefined, today: string): boolean {
  return pilot?.end !== undefined && pilot.end < today && (pilot.outcome === undefined || pilot.outcome === 'open');
}
