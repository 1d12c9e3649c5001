// One project of several portfolios: where it stands, what it costs, and who pays.
import { paidShares } from '../../core/model/organisation-shares.ts';
import { plannedCost, plannedCostByYear } from '../../core/model/planned-cost.ts';
import type { CountedProject } from '../../core/overview/joint-projects.ts';
import { organisationIdentity } from '../../core/overview/organisation-identity.ts';
import type { Category, LifeEvent, Stage, Status } from '../../generated/card-types.ts';

/** null: the card does not say. */
export interface OverviewProject {
  /** "asker/id-modern". */
  readonly name: string;
  readonly portfolio: string;
  readonly id: string;
  readonly title: string | null;
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly category: Category | null;
  readonly themes: readonly string[];
  readonly lifeEvents: readonly LifeEvent[];
  /** Whole units of the portfolio's currency, nominal. */
  readonly cost: number | null;
  readonly currency: string;
  readonly perYear: readonly { readonly year: number; readonly amount: number }[];
  readonly owner: string | null;
  /** Percent of the cost. */
  readonly shares: readonly { readonly organisation: string; readonly name: string; readonly share: number }[];
  readonly alsoIn: readonly string[];
}

export function overviewProject({ from, name, project: { id, card }, alsoIn }: CountedProject): OverviewProject {
  const owner = card.owner?.organisation;
  return {
    name,
    portfolio: from.key,
    id,
    title: card.title ?? null,
    stage: card.stage ?? null,
    status: card.status ?? null,
    category: card.category ?? null,
    themes: card.themes ?? [],
    lifeEvents: card.life_events ?? [],
    cost: plannedCost(card),
    currency: from.portfolio.settings.currency ?? 'NOK',
    perYear: [...plannedCostByYear(card)].map(([year, amount]) => ({ year, amount })),
    owner: owner === undefined ? null : organisationIdentity(from, owner).name,
    shares: [...paidShares(card)].map(([organisation, share]) => ({
      organisation: organisationIdentity(from, organisation).identity,
      name: organisationIdentity(from, organisation).name,
      share,
    })),
    alsoIn,
  };
}
