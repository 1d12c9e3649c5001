// The list of projects as open data: every project by the white list, and who publishes it. Nothing else of a card comes here.
import type { Portfolio, Project } from '../../core/model/portfolio.ts';
import type { Provenance } from '../../core/model/provenance.ts';
import type { OpenLicence } from '../../generated/card-types.ts';
import { type PublicFields, publicFields } from './public-fields.ts';

export interface PublicProject extends PublicFields {
  /** The name of the card's file. */
  readonly id: string;
}

export interface PublicDataView {
  readonly name: string;
  readonly area: string | null;
  readonly currency: string;
  readonly provenance: Provenance;
  /** ISO: the commit's, else the day of the export. */
  readonly date: string;
  readonly goals: readonly { readonly id: string; readonly text: string | null }[];
  readonly projects: readonly PublicProject[];
  readonly licence: OpenLicence;
}

export interface PublicDataFacts {
  readonly portfolio: Portfolio;
  readonly chosen: readonly Project[];
  readonly area: string | null;
  readonly provenance: Provenance;
  readonly today: string;
}

export function publicDataView({ portfolio, chosen, area, provenance, today }: PublicDataFacts): PublicDataView {
  const { settings, strategy } = portfolio;
  return {
    name: settings.name,
    area,
    currency: settings.currency ?? 'NOK',
    provenance,
    date: (provenance.changed ? null : provenance.date) ?? today,
    goals: (strategy.goals ?? []).flatMap((goal) => (goal?.id ? [{ id: goal.id, text: goal.text ?? null }] : [])),
    projects: chosen.map(({ id, card }) => ({ id, ...publicFields(card) })),
    licence: settings.open_data?.licence ?? 'nlod',
  };
}
