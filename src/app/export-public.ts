// The use case of `portfolio export --public`: the projects as open data, and the facts that a catalogue of data asks for.

import type { Portfolio } from '../core/model/portfolio.ts';
import { PortfolioError } from '../core/model/portfolio-error.ts';
import { isInArea } from '../core/rank/in-area.ts';
import { areaName } from '../view/area-name.ts';
import { type PublicDataView, publicDataView } from '../view/public/public-data-view.ts';
import type { ExportWishes } from './export-table.ts';
import { requireArea } from './require-area.ts';

/** Throws PortfolioError `unknown-area`. */
export function exportPublic(portfolio: Portfolio, { today, provenance, area }: ExportWishes): PublicDataView {
  if (area !== null) requireArea(portfolio, area);
  return publicDataView({
    portfolio,
    chosen: portfolio.projects.filter(({ card }) => area === null || isInArea(card, area)),
    area: area === null ? null : areaName(portfolio, area),
    provenance,
    today,
  });
}

/** What DCAT-AP-NO cannot do without. */
export interface Publisher {
  readonly organisationNumber: string;
  readonly name: string;
  readonly email: string;
  readonly url: string;
}

/** Throws PortfolioError `open-data-incomplete` with everything that portfolio.yaml lacks. */
export function requirePublisher({ settings }: Portfolio): Publisher {
  const { publisher, email, url } = settings.open_data ?? {};
  const numbered = (settings.organisations ?? []).filter((each) => each?.organisation_number !== undefined);
  const named = numbered.filter((each) => (publisher === undefined ? numbered.length === 1 : each.id === publisher));
  const [found] = named;
  const number = found?.organisation_number;
  if (found === undefined || number === undefined || email === undefined || url === undefined)
    throw new PortfolioError('open-data-incomplete', {
      lacks: [
        ...(number === undefined
          ? [publisher === undefined ? ('publisher' as const) : ('organisation_number' as const)]
          : []),
        ...(email === undefined ? (['email'] as const) : []),
        ...(url === undefined ? (['url'] as const) : []),
      ],
      publisher: publisher ?? null,
    });
  return { organisationNumber: number, name: found.name ?? found.id, email, url };
}
