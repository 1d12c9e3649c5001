// Whether a project belongs to an area: a service area, an organisation that owns it or takes part, or a sector.
import type { Card } from '../model/portfolio.ts';

export function isInArea({ areas = [], owner, participants = [], sector }: Card, area: string): boolean {
  return (
    areas.includes(area) ||
    sector === area ||
    owner?.organisation === area ||
    participants.some(({ organisation }) => organisation === area)
  );
}
