// An area that nobody has defined is a slip of the pen, and told as one. It is a service area, an organisation or a sector.
import { byCodePoint } from '../core/model/code-point-order.ts';
import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { isInArea } from '../core/rank/in-area.ts';

/** Throws PortfolioError `unknown-area`. What cards use counts as known too, for a register may have no lists. */
export function requireArea(portfolio: Portfolio, area: string): void {
  const { settings, governance, projects } = portfolio;
  const defined = [...(settings.areas ?? []), ...(settings.organisations ?? []), ...(governance.sectors ?? [])];
  const known = defined.flatMap((each) => each?.id ?? []);
  if (known.includes(area) || projects.some(({ card }) => isInArea(card, area))) return;
  throw new PortfolioError('unknown-area', { area, known: [...new Set(known)].sort(byCodePoint) });
}
