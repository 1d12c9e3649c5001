// What people call an area: the name of the service area, organisation or sector with this id; the id itself where no list names it.
import type { Portfolio } from '../core/model/portfolio.ts';

export function areaName({ settings, governance }: Portfolio, area: string): string {
  const defined = [...(settings.areas ?? []), ...(governance.sectors ?? []), ...(settings.organisations ?? [])];
  return defined.find((each) => each?.id === area)?.name ?? area;
}
