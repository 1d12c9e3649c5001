// The ids of one portfolio that an editor may offer, list by list. What is offered binds nobody: the check decides what exists.

import { knownSets } from '../model/chosen-requirements.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { allDecisions } from '../model/decisions.ts';
import type { Portfolio } from '../model/portfolio.ts';
import { checkedCriteria } from '../rank/checked-criteria.ts';

export interface OfferedId {
  readonly id: string;
  /** What people call it; "" when it has no other name. */
  readonly name: string;
  /** What it means, in a sentence; "" when nothing says so. */
  readonly about: string;
}

export interface OfferedIds {
  readonly projects: readonly OfferedId[];
  readonly goals: readonly OfferedId[];
  readonly criteria: readonly OfferedId[];
  readonly organisations: readonly OfferedId[];
  readonly sectors: readonly OfferedId[];
  readonly areas: readonly OfferedId[];
  readonly themes: readonly OfferedId[];
  readonly bodies: readonly OfferedId[];
  readonly competences: readonly OfferedId[];
  readonly requirementSets: readonly OfferedId[];
  readonly decisions: readonly OfferedId[];
  readonly localFields: readonly OfferedId[];
}

export function offeredIds(portfolio: Portfolio): OfferedIds {
  const { settings, strategy, governance, capacity, projects } = portfolio;
  const themes = new Set(projects.flatMap(({ card }) => card.themes ?? []));
  return {
    projects: usable(projects.map(({ id, card }) => ({ id, name: card.title }))),
    goals: usable((strategy.goals ?? []).map(({ id, text }) => ({ id, name: text }))),
    criteria: usable(checkedCriteria(portfolio).map((each) => ({ ...each, about: each.question }))),
    organisations: usable(settings.organisations),
    sectors: usable(governance.sectors),
    areas: usable(settings.areas),
    themes: usable([...themes].sort(byCodePoint).map((id) => ({ id }))),
    bodies: usable(governance.bodies),
    competences: usable(capacity.competences),
    requirementSets: usable(knownSets(governance.requirement_sets ?? [])),
    decisions: usable(
      allDecisions(portfolio).map(({ decision, reference }) => ({ id: decision.id && reference, name: decision.card })),
    ),
    localFields: usable(settings.local_fields),
  };
}

interface Named {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly about?: string | undefined;
}

/** Names of files and broken configuration may hold anything; what is no id is not offered, and what stands twice is offered once. */
function usable(list: readonly Named[] = []): readonly OfferedId[] {
  const seen = new Map<string, OfferedId>();
  for (const { id, name = '', about = '' } of list) {
    if (id && /^[A-Za-z0-9][A-Za-z0-9_/-]{0,80}$/.test(id) && !seen.has(id)) seen.set(id, { id, name, about });
  }
  return [...seen.values()];
}
