// Who and what a project is: the facts that stand at the top of its page.
import type { Category, Form, LifeEvent, Nature, Stage, Status } from '../../../generated/card-types.ts';
import { plannedCost } from '../../../core/model/planned-cost.ts';
import { nameById } from '../../name-by-id.ts';
import type { PageFacts } from './page-facts.ts';

export interface PageIdentity {
  readonly form: Form | null;
  readonly nature: Nature | null;
  readonly category: Category | null;
  readonly stage: Stage | null;
  readonly status: Status | null;
  readonly statusReason: string | null;
  readonly law: string | null;
  readonly owner: string | null;
  readonly unit: string | null;
  readonly sector: string | null;
  readonly areas: readonly string[];
  readonly lifeEvents: readonly LifeEvent[];
  readonly participants: readonly { readonly name: string; readonly role: string | null; readonly share: number | null }[];
  readonly responsible: string | null;
  readonly projectOwner: string | null;
  readonly manager: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly cost: number | null;
  readonly caseNumber: string | null;
  readonly caseUrl: string | null;
}

export function pageIdentity({ project: { card }, portfolio }: PageFacts): PageIdentity {
  const { organisations, areas } = portfolio.settings;
  return {
    form: card.form ?? null,
    nature: card.nature ?? null,
    category: card.category ?? null,
    stage: card.stage ?? null,
    status: card.status ?? null,
    statusReason: card.status_reason ?? null,
    law: card.statutory?.law ?? null,
    owner: nameById(organisations, card.owner?.organisation),
    unit: card.owner?.unit ?? null,
    sector: nameById(portfolio.governance.sectors, card.sector),
    areas: (card.areas ?? []).flatMap((area) => nameById(areas, area) ?? []),
    lifeEvents: card.life_events ?? [],
    participants: (card.participants ?? []).map(({ organisation, role, share }) => ({
      name: nameById(organisations, organisation) ?? '–',
      role: role ?? null,
      share: share ?? null,
    })),
    responsible: card.people?.responsible ?? null,
    projectOwner: card.people?.project_owner ?? null,
    manager: card.people?.manager ?? null,
    start: card.time?.period?.start ?? null,
    end: card.time?.period?.end ?? null,
    cost: plannedCost(card),
    caseNumber: card.archive?.case_number ?? null,
    caseUrl: card.archive?.url ?? null,
  };
}
