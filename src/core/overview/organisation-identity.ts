// Who an organisation is across portfolios: its number in a register. Without one it is only the id of its own portfolio, for two
// portfolios may use one id for different organisations.
import { unnamedOrganisation } from '../model/organisation-shares.ts';
import type { NamedPortfolio } from './named-portfolio.ts';

export interface OrganisationIdentity {
  /** The same for the same organisation: "organisation 974760673", "municipality 0301" or "asker/nav"; "asker/" for those not named. */
  readonly identity: string;
  /** "" for those who are not named. */
  readonly name: string;
}

export function organisationIdentity({ key, portfolio }: NamedPortfolio, id: string): OrganisationIdentity {
  const listed = (portfolio.settings.organisations ?? []).find((each) => each?.id === id);
  const {
    organisation_number: number,
    municipality_number: municipality,
    name = id,
  } = id === unnamedOrganisation ? {} : (listed ?? {});
  if (number !== undefined) return { identity: `organisation ${number}`, name };
  if (municipality !== undefined) return { identity: `municipality ${municipality}`, name };
  return { identity: `${key}/${id}`, name };
}
