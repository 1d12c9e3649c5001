// What each organisation owns, takes part in and pays.
import { byCodePoint } from './code-point-order.ts';
import { percentSum } from './percent-sum.ts';
import { plannedCost } from './planned-cost.ts';
import type { Card, Project } from './portfolio.ts';

export interface OrganisationShare {
  readonly organisation: string;
  readonly owns: number;
  /** Projects owned by others. */
  readonly takesPart: number;
  /** Its part of planned cost by the agreed shares; the owner pays all where no shares are agreed. Whole units of the currency. */
  readonly pays: number;
}

/** The one that pays most first. */
export function organisationShares(projects: readonly Project[]): readonly OrganisationShare[] {
  const members = projects.map(({ card }) => ({
    owner: card.owner?.organisation,
    shares: paidShares(card),
    cost: plannedCost(card) ?? 0,
    card,
  }));
  const ids = new Set(
    members.flatMap(({ owner, card }) => [
      ...(owner ? [owner] : []),
      ...(card.participants ?? []).map((each) => each.organisation ?? unnamedOrganisation),
    ]),
  );
  const rows = [...ids].map((organisation) => ({
    organisation,
    owns: members.filter(({ owner }) => owner === organisation).length,
    takesPart: members.filter(
      ({ owner, card }) =>
        owner !== organisation &&
        card.participants?.some((each) => (each.organisation ?? unnamedOrganisation) === organisation),
    ).length,
    pays: Math.round(
      members.reduce((sum, { cost, shares }) => sum + (cost * (shares.get(organisation) ?? 0)) / 100, 0),
    ),
  }));
  return rows.sort((a, b) => b.pays - a.pays || byCodePoint(a.organisation, b.organisation));
}

/** The key of those who pay a share without saying who they are. */
export const unnamedOrganisation = '';

/** Organisation -> percent of the cost. The owner pays all where no shares are agreed. */
export function paidShares({ owner, participants = [] }: Card): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { organisation = unnamedOrganisation, share = 0 } of participants)
    shares.set(organisation, (shares.get(organisation) ?? 0) + share);
  if (percentSum([...shares.values()]) === 100) return shares;
  return new Map(owner ? [[owner.organisation ?? unnamedOrganisation, 100]] : []);
}
