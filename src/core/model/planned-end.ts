// When a project is planned to end; a pilot that says nothing else ends when the trial does.
import type { Card } from './portfolio.ts';

/** ISO; null when it is unknown. */
export function plannedEnd({ time, pilot }: Card): string | null {
  return time?.period?.end ?? pilot?.end ?? null;
}
