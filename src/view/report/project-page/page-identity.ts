// Who and what a project is: the facts that stand at the top of its page.

import { plannedCost } from '../../../core/model/planned-cost.ts';
import type { Card } from '../../../core/model/portfolio.ts';
import type { Category, Form, LifeEvent, Nature, Stage, Status } from '../../../generated/card-types.ts';
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
  readonly participants: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly share: number | null;
  }[];
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
    ...peopleOf(card),
    ...periodOf(card),
    cost: plannedCost(card),
    caseNumber: card.archive?.case_number ?? null,
    caseUrl: card.archive?.url ?? null,
  };
}

function peopleOf({ people = {} }: Card): Pick<PageIdentity, 'responsible' | 'projectOwner' | 'manager'> {
  return {
    responsible: people.responsible ?? null,
    projectOwner: people.project_owner ?? null,
    manager: people.manager ?? null,
  };
}

function periodOf({ time }: Card): Pick<PageIdentity, 'start' | 'end'> {
  return { start: time?.period?.start ?? null, end: time?.period?.end ?? null };
}
